print("Three")
print("One")
print("Two")
