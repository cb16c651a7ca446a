fuel = 3
while fuel > 0:
    print(fuel)
print("Lift-off!")
