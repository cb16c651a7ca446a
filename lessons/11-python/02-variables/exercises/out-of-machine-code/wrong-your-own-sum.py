score = 3
bonus = 5
score = 18
print("Score:", score)
