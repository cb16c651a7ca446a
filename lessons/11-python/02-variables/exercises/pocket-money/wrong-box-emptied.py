money = 10
print("In the box:", money)

# You wash the car, and get 5 pounds.
money = 5
print("In the box:", money)

# You buy a rubber duck for 3 pounds.
money = 3
print("In the box:", money)
