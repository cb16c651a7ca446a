count = 5
while count > 0:
    print(count)
    count = count - 1
    print("Blast off!")
