from turtle import *

for side in range(3):
    forward(120)
    left(60)
