for n in range(1, 4):
    print(n, "x 7 =", n * 7)
