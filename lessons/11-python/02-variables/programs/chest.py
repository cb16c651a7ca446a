coins = 10
print("Coins in the chest:", coins)
coins = coins + 5
print("Coins in the chest:", coins)
