print("MUMBLES")
