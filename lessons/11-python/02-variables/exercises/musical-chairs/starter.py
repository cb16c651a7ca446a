red = "Amira"
blue = "Bob"
green = "Cerys"

# The music plays. All move on by one chair.

print("Red:", red)
print("Blue:", blue)
print("Green:", green)
