count = 5
while count > 0:
    count = count - 1
    print(count)
print("Blast off!")
