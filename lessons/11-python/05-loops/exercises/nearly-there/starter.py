# Seven times:        Are we nearly there?
# Then, just once:    Yes!
# Do not write the question seven times. Let a loop ask.
