from turtle import *

for line in range(30):
    size = 5
    forward(size)
    left(90)
    size = size + 5
