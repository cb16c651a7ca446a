from turtle import *

# Three steps up. Each is 40 to the right, and then 40 up.
