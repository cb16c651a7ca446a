trouble = input("What is the matter? ")
print("You say:", trouble)
print("And that is because", trouble)
print("How very interesting.")
