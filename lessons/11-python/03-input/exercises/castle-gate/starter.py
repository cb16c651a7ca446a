input("Who goes there? ")
print("Pass!")
