king = "pointy hat"
clown = "crown"
king = "crown"
clown = "pointy hat"
print("The king wears the", king)
print("The clown wears the", clown)
