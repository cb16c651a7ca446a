print('Hello')
print('I am a computer.')
