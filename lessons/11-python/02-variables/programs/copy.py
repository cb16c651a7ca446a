mine = 5
yours = mine
mine = 100
print(yours)
