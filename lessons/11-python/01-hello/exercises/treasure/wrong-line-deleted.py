print("TREASURE MAP")
print("Start at the old oak tree.")
print("Walk ten paces to the well.")
