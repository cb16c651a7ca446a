print("Good morning.")
print("I am Mumbles, a robot.")
prnt("I have a cold.")
