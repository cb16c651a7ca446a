from turtle import *

bgcolor("dimgray")
color("white")
pensize(6)
for dash in range(5):
    forward(30)
    forward(20)
