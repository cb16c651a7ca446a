from turtle import *

for step in range(3):
    forward(40)
    left(90)
    forward(40)
