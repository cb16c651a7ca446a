mood = input("How are you? ")
if mood == "sad":
    print("Have a biscuit.")
if mood == "hungry":
    print("Have two biscuits.")
if mood == "tired":
    print("Have a biscuit and a nap.")
else:
    print("Tell me more.")
