height = int(input("How many steps? "))
for n in range(1, height):
    print("#" * n)
