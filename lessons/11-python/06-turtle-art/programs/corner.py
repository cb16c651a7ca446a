from turtle import *

shape("turtle")
forward(100)
left(90)
forward(50)
