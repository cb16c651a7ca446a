from turtle import *

# Five white lines in the middle of a road. Each is 30 long, with a gap of 20 after it.
bgcolor("dimgray")
color("white")
pensize(6)
forward(30)
