number = int(input("Which table? "))
for n in range(1, 10):
    print(n, "x", number, "=", n * number)
