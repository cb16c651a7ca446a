print("*************")
print("*  MUMBLES  *")
print("*************")
