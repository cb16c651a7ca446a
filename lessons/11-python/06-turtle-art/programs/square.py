from turtle import *

shape("turtle")
for side in range(4):
    forward(100)
    left(90)
