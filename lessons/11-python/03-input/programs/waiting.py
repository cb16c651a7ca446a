print("One")
input("Press Enter. ")
print("Two")
