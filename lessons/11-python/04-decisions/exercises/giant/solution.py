height = int(input("How tall are you, in cm? "))
if height > 195:
    print("Mind your head!")
elif height >= 140:
    print("Hold on tight!")
else:
    print("Sorry, not today.")
