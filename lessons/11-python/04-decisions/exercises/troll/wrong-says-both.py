word = input("What is the magic word? ")
if word == "please":
    print("You may pass.")
print("Then swim!")
print("Next!")
