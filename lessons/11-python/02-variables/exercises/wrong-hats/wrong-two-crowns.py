king = "pointy hat"
clown = "crown"
king = clown
clown = king
print("The king wears the", king)
print("The clown wears the", clown)
