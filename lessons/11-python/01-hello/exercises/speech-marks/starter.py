print("It's late.")
# The next line is missing.
