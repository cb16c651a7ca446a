import random

secret = random.randint(1, 20)
tries = 1
guess = int(input("From 1 to 20. Guess! "))
while guess != secret:
    if guess < secret:
        print("Too small")
    else:
        print("Too big")
print("Yes! Tries:", tries)
