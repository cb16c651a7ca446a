from turtle import *

shape("turtle")
for side in range(3):
    forward(100)
    left(60)
