from turtle import *

bgcolor("dimgray")
color("white")
pensize(6)
for dash in range(5):
    penup()
    forward(30)
    pendown()
    forward(20)
