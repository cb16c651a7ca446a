name = "Ada"
print("Pass,", name)
