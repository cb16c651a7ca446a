money = 10
print("In the box:", money)

# You wash the car, and get 5 pounds.
money = 15
print("In the box:", money)

# You buy a rubber duck for 3 pounds.
money = 12
print("In the box:", money)
