/** A program to start from. */
export interface PythonSample {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

/** In the order of what they need: print, input, a loop, a choice, a function. The first is what a new pupil sees. */
export const pythonSamples: readonly PythonSample[] = [
  {
    id: 'hello',
    title: 'Hello',
    source: `# This is a Python program. Press Run.
print("Hello! I am a computer.")
print("2 + 3 is", 2 + 3)

# Change the words between the quotation marks
# and press Run again.
`,
  },
  {
    id: 'name',
    title: 'What is your name?',
    source: `name = input("What is your name? ")
age = int(input("How old are you? "))

print("Hello,", name)
print("In ten years you will be", age + 10)
`,
  },
  {
    id: 'countdown',
    title: 'Countdown',
    source: `import time

for number in range(5, 0, -1):
    print(number)
    time.sleep(1)

print("Lift-off!")
`,
  },
  {
    id: 'guess',
    title: 'Guess my number',
    source: `import random

secret = random.randint(1, 20)
guess = 0
tries = 0

print("I am thinking of a number from 1 to 20.")
while guess != secret:
    guess = int(input("Your guess? "))
    tries = tries + 1
    if guess < secret:
        print("Too small.")
    elif guess > secret:
        print("Too large.")

print("Yes! You needed", tries, "tries.")
`,
  },
  {
    id: 'triangle',
    title: 'A triangle of stars',
    source: `def row(length):
    return "*" * length

for length in range(1, 11):
    print(row(length))
`,
  },
];
