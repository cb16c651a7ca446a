# My robot. It is called Mumbles.
print("  [=====]")
print("  | o o |")
print("  |  ~  |")
print("  [_____]")
