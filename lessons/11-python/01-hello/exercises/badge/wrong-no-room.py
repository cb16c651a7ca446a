print("*********")
print("*MUMBLES*")
print("*********")
