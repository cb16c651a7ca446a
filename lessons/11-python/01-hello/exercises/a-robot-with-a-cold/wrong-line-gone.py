print("Good morning.")
print("I am Mumbles, a robot.")
