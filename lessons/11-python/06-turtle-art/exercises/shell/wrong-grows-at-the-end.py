from turtle import *

size = 5
for line in range(30):
    forward(size)
    left(90)
size = size + 5
