# The right lines in the wrong order.
print("Boo.")
print("Don't cry. It is only a joke.")
print("Who's there?")
print("Knock, knock.")
print("Boo who?")
