money = 10
print("In the box:", money)

# You wash the car, and get 5 pounds.

print("In the box:", money)

# You buy a rubber duck for 3 pounds.

print("In the box:", money)
