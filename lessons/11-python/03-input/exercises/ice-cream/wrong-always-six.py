cones = int(input("How many cones? "))
price = 6
print("That is", price, "pounds, please.")
