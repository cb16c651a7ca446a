from turtle import *

speed(0)
for n in range(60):
    forward(n * 3)
    left(91)
