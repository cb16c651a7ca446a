pet = "cat"
pet = "penguin"
print(pet)
