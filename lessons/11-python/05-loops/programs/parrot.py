word = input("Say something: ")
while word != "stop":
    print("Squawk!", word)
    word = input("Say something: ")
print("Good night.")
