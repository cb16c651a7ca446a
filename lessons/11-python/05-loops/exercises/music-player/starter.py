# Day 366 of 2008 is the last day of that year. Day 367 is day 1 of 2009.
# On day 366 the player goes round for ever. Mend it, and it will play again.
year = 2008
days = int(input("Days since the start of 2008: "))
while days > 365:
    if days > 366:
        days = days - 366
        year = year + 1
print("Day", days, "of", year)
