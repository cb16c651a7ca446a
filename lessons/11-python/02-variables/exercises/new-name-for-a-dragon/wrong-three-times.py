print("Mildred", "woke up.")
print("A sock was missing, and", "Mildred", "was cross.")
print("Then", "Mildred", "sneezed, and set fire to the others.")
