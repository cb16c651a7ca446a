king = "pointy hat"
clown = "crown"
print("The king wears the", clown)
print("The clown wears the", king)
