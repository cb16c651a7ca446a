red = "Amira"
blue = "Bob"
green = "Cerys"
spare = green
green = blue
blue = red
red = spare
print("Red:", red)
print("Blue:", blue)
print("Green:", green)
