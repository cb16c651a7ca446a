biggest = 3
smallest = 50
print(biggest)
