year = input("What year is it? ")

print("You have landed in the year", year)
