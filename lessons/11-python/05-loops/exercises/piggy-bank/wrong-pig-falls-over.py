days = int(input("How many days? "))
for day in range(1, days + 1):
    total = 0
    total = total + day
print("Total:", total)
