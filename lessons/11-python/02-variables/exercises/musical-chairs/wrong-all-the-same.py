red = "Amira"
blue = "Bob"
green = "Cerys"
blue = red
green = blue
red = green
print("Red:", red)
print("Blue:", blue)
print("Green:", green)
