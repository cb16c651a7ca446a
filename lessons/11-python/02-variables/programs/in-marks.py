hero = "Ravi"
print("hero")
print(hero)
