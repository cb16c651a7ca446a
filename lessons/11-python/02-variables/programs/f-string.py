hero = "Ravi"
score = 8
print(f"{hero} has {score} points!")
