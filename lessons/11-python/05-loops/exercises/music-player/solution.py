year = 2008
days = int(input("Days since the start of 2008: "))
while days > 366:
    days = days - 366
    year = year + 1
print("Day", days, "of", year)
