from turtle import *

# A star with five points, filled with gold.
