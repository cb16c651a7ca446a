import random

secret = random.randint(1, 20)
tries = 1
guess = int(input("From 1 to 20. Guess! "))
if guess < secret:
    print("Too small")
elif guess > secret:
    print("Too big")
else:
    print("Yes! Tries:", tries)
