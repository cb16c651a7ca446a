# A program that listens.
#   sad     Have a biscuit.
#   hungry  Have two biscuits.
#   tired   Have a biscuit and a nap.
#   anything else   Tell me more.
mood = input("How are you? ")
if mood == "sad":
    print("Have a biscuit.")
