king = "pointy hat"
clown = "crown"
spare = king
king = clown
clown = spare
print("The king wears the", king)
print("The clown wears the", clown)
