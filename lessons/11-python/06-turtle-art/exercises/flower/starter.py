from turtle import *

# This draws one square of 60.
# A flower is eight of them, turned by 45 each time.
speed(0)
for side in range(4):
    forward(60)
    left(90)
