days = int(input("How many days? "))
total = 0
for day in range(1, days + 1):
    total = total + day
    print("Total:", total)
