from turtle import *

sides = int(input("How many sides? "))
for side in range(sides):
    forward(60)
    left(180 / sides)
