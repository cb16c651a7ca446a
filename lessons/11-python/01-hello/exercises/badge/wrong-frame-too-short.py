print("*******")
print("*  MUMBLES  *")
print("*******")
