score = 3
bonus = 5

print("Score:", score)
