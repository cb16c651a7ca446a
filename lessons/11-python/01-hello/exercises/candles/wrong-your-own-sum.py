print("Candles so far:", 55)
