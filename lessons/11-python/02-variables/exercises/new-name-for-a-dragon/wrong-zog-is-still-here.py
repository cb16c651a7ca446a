dragon = "Mildred"
print(dragon, "woke up.")
print("A sock was missing, and", dragon, "was cross.")
print("Then", "Zog", "sneezed, and set fire to the others.")
