print("Ready")
prnt("Steady")
print("Go")
