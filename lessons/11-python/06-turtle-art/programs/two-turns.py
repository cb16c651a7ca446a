from turtle import *

shape("turtle")
left(90)
left(90)
forward(100)
