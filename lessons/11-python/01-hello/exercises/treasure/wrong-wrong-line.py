print("TREASURE MAP")
print("Start at the old oak tree.")
print("SECRET: the gold is under the third step.")
# print("Walk ten paces to the well.")
