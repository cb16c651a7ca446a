from turtle import *

# Draws a shape with as many sides as you like, all alike.
sides = int(input("How many sides? "))
for side in range(4):
    forward(60)
    left(90)
