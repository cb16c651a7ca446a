print("ha" * 10)
print("=" * 20)
print("Z" + "z" * 12)
