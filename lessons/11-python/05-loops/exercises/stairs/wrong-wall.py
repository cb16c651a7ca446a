height = int(input("How many steps? "))
for n in range(height):
    print("#" * height)
