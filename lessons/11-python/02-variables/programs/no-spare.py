cup = "milk"
mug = "juice"
cup = mug
mug = cup
print("Cup:", cup)
print("Mug:", mug)
