from turtle import *

speed(0)
color("purple")
for petal in range(12):
    for side in range(4):
        forward(80)
        left(90)
    left(30)
