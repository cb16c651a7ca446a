answer = input("Is your room tidy? ")
if answer == "yes" or answer == "y":
    print("Beep! Thank you.")
else:
    print("Beep. I will wait.")
