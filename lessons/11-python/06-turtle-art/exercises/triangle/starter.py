from turtle import *

# This should be a triangle. It is not.
for side in range(3):
    forward(120)
    left(60)
