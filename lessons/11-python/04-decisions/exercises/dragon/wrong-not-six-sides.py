import random

die = random.randint(0, 6)
print("You threw", die)
if die == 6:
    print("The dragon wakes!")
else:
    print("The dragon snores.")
