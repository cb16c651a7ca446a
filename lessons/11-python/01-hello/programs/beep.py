print("Beep.")
print("I feel fine.")
