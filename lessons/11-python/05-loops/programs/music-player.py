year = 2008
days = 366
while days > 365:
    if days > 366:
        days = days - 366
        year = year + 1
print("Today is day", days, "of", year)
