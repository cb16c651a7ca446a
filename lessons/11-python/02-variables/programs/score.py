score = 7
print(score)
score = score + 1
print(score)
