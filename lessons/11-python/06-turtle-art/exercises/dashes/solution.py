from turtle import *

bgcolor("dimgray")
color("white")
pensize(6)
for dash in range(5):
    pendown()
    forward(30)
    penup()
    forward(20)
