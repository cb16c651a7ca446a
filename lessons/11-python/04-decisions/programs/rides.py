height = int(input("How tall are you, in cm? "))
if height < 100:
    print("Teacups")
elif height < 140:
    print("Ghost train")
else:
    print("The Giant Looper")
