fuel = 3
while fuel > 0:
    print(fuel)
    fuel = fuel - 1
print("Lift-off!")
