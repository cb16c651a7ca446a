year = int(input("What year is it? "))
jump = int(input("Jump how many years? "))
print("You have landed in the year", year, jump)
