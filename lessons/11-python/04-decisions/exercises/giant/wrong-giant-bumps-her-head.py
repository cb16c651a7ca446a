height = int(input("How tall are you, in cm? "))
if height >= 140:
    print("Hold on tight!")
elif height > 195:
    print("Mind your head!")
else:
    print("Sorry, not today.")
