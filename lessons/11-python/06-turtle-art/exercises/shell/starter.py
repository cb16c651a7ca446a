from turtle import *

# A shell with corners: each line is 5 longer than the one before it, 30 lines in all.
size = 5
