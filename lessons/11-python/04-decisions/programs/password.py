word = input("Password? ")
if word == "banana":
    print("Come in!")
else:
    print("Go away!")
print("The door shuts.")
