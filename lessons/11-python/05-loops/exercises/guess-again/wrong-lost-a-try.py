import random

secret = random.randint(1, 20)
tries = 0
guess = int(input("From 1 to 20. Guess! "))
while guess != secret:
    if guess < secret:
        print("Too small")
    else:
        print("Too big")
    guess = int(input("Guess again! "))
    tries = tries + 1
print("Yes! Tries:", tries)
