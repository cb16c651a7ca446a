for n in range(0, 8):
    print("Are we nearly there?")
print("Yes!")
