print("It's late.")
print("The robot said ", Beep, " and ran.")
