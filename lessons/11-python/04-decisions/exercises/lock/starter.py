# The box opens with 421, and with nothing else.
code = input("Code? ")
