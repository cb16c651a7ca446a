from turtle import *

color("black", "gold")
begin_fill()
for side in range(4):
    forward(100)
    left(90)
end_fill()
