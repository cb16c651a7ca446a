print("Candles so far:")
