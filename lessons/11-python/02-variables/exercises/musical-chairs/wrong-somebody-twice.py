red = "Amira"
blue = "Bob"
green = "Cerys"
green = blue
blue = red
red = green
print("Red:", red)
print("Blue:", blue)
print("Green:", green)
