# Gran puts 1p in the pig on day 1, 2p on day 2, 3p on day 3, and so on.
# How much is in it after so many days? At the end, print: Total: 10
days = int(input("How many days? "))
