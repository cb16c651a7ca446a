for n in range(7):
    print("Are we nearly there?")
print("Yes!")
