king = "pointy hat"
clown = "crown"

# Swap the hats here.

print("The king wears the", king)
print("The clown wears the", clown)
