animal = input("An animal? ")
animal = input("Another one? ")
print("I can see a", animal)
