number = int(input("Which table? "))
for n in range(10):
    print(n, "x", number, "=", n * number)
