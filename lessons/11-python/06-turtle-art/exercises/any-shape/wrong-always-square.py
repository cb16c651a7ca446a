from turtle import *

sides = int(input("How many sides? "))
for side in range(4):
    forward(60)
    left(90)
