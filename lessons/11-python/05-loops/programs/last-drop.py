fuel = 3
while fuel > 0:
    fuel = fuel - 1
    print(fuel)
print("Lift-off!")
