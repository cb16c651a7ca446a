from turtle import *

color("red")
pensize(5)
forward(100)
penup()
forward(50)
pendown()
color("blue")
forward(100)
