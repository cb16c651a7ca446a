print("Tick")
# print("Tock")
print("Tick")
