# Throw a die with six sides.
# Print: You threw 4     (or what it is)
# On a 6, print:         The dragon wakes!
# On all others, print:  The dragon snores.
import random

