# The robot is happy with yes, and with y.
# Happy: Beep! Thank you.     Not happy: Beep. I will wait.
# But it is happy far too easily. Mend it.
answer = input("Is your room tidy? ")
if answer == "yes" or "y":
    print("Beep! Thank you.")
else:
    print("Beep. I will wait.")
