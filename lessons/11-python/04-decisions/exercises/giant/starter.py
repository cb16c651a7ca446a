# The sign at the coaster says:
#   Smaller than 140 cm? Sorry, not today.
#   From 140 to 195 cm?  Hold on tight!
#   Taller than 195 cm?  Mind your head!
# But the giant has just banged her head. Why was she not told?
height = int(input("How tall are you, in cm? "))
if height > 140:
    print("Hold on tight!")
elif height > 195:
    print("Mind your head!")
else:
    print("Sorry, not today.")
