from turtle import *

speed(0)
for petal in range(8):
    for side in range(4):
        forward(60)
        left(90)
left(45)
