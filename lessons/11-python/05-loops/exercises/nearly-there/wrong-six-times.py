for n in range(1, 7):
    print("Are we nearly there?")
print("Yes!")
