from turtle import *

shape("turtle")
for point in range(5):
    forward(150)
    left(144)
