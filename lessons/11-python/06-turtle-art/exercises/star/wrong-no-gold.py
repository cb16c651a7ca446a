from turtle import *

begin_fill()
for point in range(5):
    forward(150)
    left(144)
end_fill()
