score = 0

answer = input("How many legs has a spider? ")
if answer == "8":
    score = score + 1

# Question 2: Which planet do we live on?

# Question 3: What is 7 x 8?

print("Score:", score)
