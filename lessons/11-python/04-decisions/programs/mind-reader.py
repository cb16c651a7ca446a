import random

secret = random.randint(1, 10)
guess = int(input("I think of a number from 1 to 10. Guess! "))
if guess == secret:
    print("Yes! You can read minds.")
elif guess < secret:
    print("Too small")
else:
    print("Too big")
print("It was", secret)
