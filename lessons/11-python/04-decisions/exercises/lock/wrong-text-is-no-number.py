code = input("Code? ")
if code == 421:
    print("Click! It opens.")
else:
    print("Bzzt!")
