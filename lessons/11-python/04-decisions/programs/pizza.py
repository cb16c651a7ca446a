hungry = input("Are you hungry? ")
pizza = input("Is there pizza? ")
if hungry == "yes" and pizza == "yes":
    print("Today is a good day.")
else:
    print("Oh dear.")
