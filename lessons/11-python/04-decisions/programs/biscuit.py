mood = input("How are you? ")
if mood == "sad":
    print("Have a biscuit.")
print("Tell me more.")
