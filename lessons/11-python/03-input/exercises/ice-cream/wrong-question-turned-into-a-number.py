cones = input(int("How many cones? "))
price = 2 * cones
print("That is", price, "pounds, please.")
