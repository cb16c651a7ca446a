height = int(input("How tall are you, in cm? "))
if height < 140:
    print("Ghost train")
elif height < 100:
    print("Teacups")
else:
    print("The Giant Looper")
