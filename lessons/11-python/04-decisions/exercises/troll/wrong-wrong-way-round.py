word = input("What is the magic word? ")
if word == "please":
    print("Then swim!")
else:
    print("You may pass.")
print("Next!")
