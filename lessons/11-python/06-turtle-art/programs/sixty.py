from turtle import *

for side in range(3):
    forward(100)
    left(60)
