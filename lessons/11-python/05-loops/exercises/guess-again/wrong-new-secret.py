import random

tries = 1
secret = random.randint(1, 20)
guess = int(input("From 1 to 20. Guess! "))
while guess != secret:
    if guess < secret:
        print("Too small")
    else:
        print("Too big")
    guess = int(input("Guess again! "))
    tries = tries + 1
    secret = random.randint(1, 20)
print("Yes! Tries:", tries)
