red = "Amira"
blue = "Bob"
green = "Cerys"
spare = red
red = blue
blue = green
green = spare
print("Red:", red)
print("Blue:", blue)
print("Green:", green)
