print("Zog", "woke up.")
print("A sock was missing, and", "Zog", "was cross.")
print("Then", "Zog", "sneezed, and set fire to the others.")
