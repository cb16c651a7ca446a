for n in range(3):
    print("I will not feed my homework to the cat.")
print("Sorry, cat.")
