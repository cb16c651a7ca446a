score = 0

answer = input("How many legs has a spider? ")
if answer == "8":
    score = score + 1

answer = input("Which planet do we live on? ")
if answer == "Earth":
    print("Yes!")
score = score + 1

answer = input("What is 7 x 8? ")
if answer == "56":
    print("Yes!")
score = score + 1

print("Score:", score)
