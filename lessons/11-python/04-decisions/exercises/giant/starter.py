# The sign at the coaster says:
#   Smaller than 140 cm? Sorry, not today.
#   From 140 to 195 cm?  Hold on tight!
#   Taller than 195 cm?  Mind your head!
# But nobody warned the giant. Why not?
height = int(input("How tall are you, in cm? "))
if height > 140:
    print("Hold on tight!")
elif height > 195:
    print("Mind your head!")
else:
    print("Sorry, not today.")
