number = input("A number, please: ")
print(number + number)
