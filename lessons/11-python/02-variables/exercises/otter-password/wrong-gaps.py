animal = "otter"
number = "77"
print(animal, number, "!")
