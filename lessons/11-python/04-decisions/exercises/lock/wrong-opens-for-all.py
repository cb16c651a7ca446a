code = int(input("Code? "))
if code > 0:
    print("Click! It opens.")
else:
    print("Bzzt!")
