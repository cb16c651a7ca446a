print("Helo, wrold.")
print("I can spel.")
