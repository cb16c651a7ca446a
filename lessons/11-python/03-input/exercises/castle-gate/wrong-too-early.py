print("Pass,", name)
name = input("Who goes there? ")
