score = 3
bonus = 5
bonus = bonus + bonus
score = score + bonus
score = score + bonus
print("Score:", score)
