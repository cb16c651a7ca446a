import random

# This game stops after one guess. That is no fun.
# Let it go on until the guess is right. Then print: Yes! Tries: 4
secret = random.randint(1, 20)
tries = 1
guess = int(input("From 1 to 20. Guess! "))
if guess < secret:
    print("Too small")
elif guess > secret:
    print("Too big")
