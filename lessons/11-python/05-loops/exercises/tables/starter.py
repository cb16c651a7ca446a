# Print the whole table of any number, from 1 to 10, like this:
#   1 x 7 = 7
#   2 x 7 = 14   and so on, up to 10 x 7 = 70
number = int(input("Which table? "))
