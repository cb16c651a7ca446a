cones = input("How many cones? ")
int(cones)
price = 2 * cones
print("That is", price, "pounds, please.")
