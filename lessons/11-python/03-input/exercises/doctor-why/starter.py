trouble = input("What is the matter? ")

print("You say:", trouble)
print("How very interesting.")
