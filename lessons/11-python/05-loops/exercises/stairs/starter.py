# Stairs of any height. For 4:
#   #
#   ##
#   ###
#   ####
height = int(input("How many steps? "))
