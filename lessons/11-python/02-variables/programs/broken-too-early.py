print("Lives left:", lives)
lives = 3
