from turtle import *

for point in range(5):
    forward(150)
    left(144)
