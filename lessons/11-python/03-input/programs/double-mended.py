number = int(input("A number, please: "))
print(number + number)
