dish = input("What would you like? ")
print("One moment ...")
print("Here is your", "dish")
