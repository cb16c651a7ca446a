from turtle import *

left(90)
left(90)
forward(100)
