import random

print("You threw", random.randint(1, 6))
if random.randint(1, 6) == 6:
    print("The dragon wakes!")
else:
    print("The dragon snores.")
