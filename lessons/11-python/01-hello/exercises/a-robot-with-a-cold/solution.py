print("Good morning.")
print("I am Mumbles, a robot.")
print("I have a cold.")
