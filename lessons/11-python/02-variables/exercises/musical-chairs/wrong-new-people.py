red = "Amira"
blue = "Bob"
green = "Cerys"
red = "Cerys"
blue = "Amira"
green = "Bob"
print("Red:", red)
print("Blue:", blue)
print("Green:", green)
