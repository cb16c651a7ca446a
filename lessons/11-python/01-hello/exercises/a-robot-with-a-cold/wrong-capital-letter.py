print("Good morning.")
print("I am Mumbles, a robot.")
Print("I have a cold.")
