from turtle import *

for side in range(6):
    forward(120)
    left(60)
