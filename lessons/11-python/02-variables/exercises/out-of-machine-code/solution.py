score = 3
bonus = 5
score = score + bonus
bonus = bonus + bonus
score = score + bonus
print("Score:", score)
