# The right lines in the wrong order.
print("On Monday, my", animal, "ate", food)
animal = input("An animal: ")
print("By Friday, it could not leave", place)
place = input("A place: ")
food = input("Something to eat: ")
