answer = input("Is your room tidy? ")
if answer == "yes":
    print("Beep! Thank you.")
else:
    print("Beep. I will wait.")
