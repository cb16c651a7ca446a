mood = input("How are you? ")
if mood == "sad":
    print("Have a biscuit.")
elif mood == "hungry":
    print("Have two biscuits.")
elif mood == "tired":
    print("Have a biscuit and a nap.")
else:
    print("Tell me more.")
