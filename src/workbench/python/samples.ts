/** A program to start from. */
export interface PythonSample {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

/** In the order of what they need: print, input, a loop, a choice, a function; then the turtle. The first is what a new pupil sees. */
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
  {
    id: 'turtle-square',
    title: 'Turtle: a square',
    source: `from turtle import *

shape("turtle")
color("sea green")
pensize(5)

for side in range(4):
    forward(150)
    left(90)
`,
  },
  {
    id: 'turtle-star',
    title: 'Turtle: a star',
    source: `from turtle import *

bgcolor("midnight blue")
color("gold", "yellow")
pensize(3)
penup()
goto(-150, 60)
pendown()

begin_fill()
for point in range(5):
    forward(300)
    right(144)
end_fill()
hideturtle()
`,
  },
  {
    id: 'turtle-flower',
    title: 'Turtle: a flower',
    source: `from turtle import *

colours = ["red", "orange", "gold", "hot pink", "purple", "royal blue"]
shape("turtle")
speed(10)
pensize(2)

for petal in range(36):
    color(colours[petal % 6])
    circle(100, 90)
    left(90)
    circle(100, 90)
    left(100)
`,
  },
  {
    id: 'turtle-race',
    title: 'Turtle: a race',
    source: `from turtle import Screen, Turtle
import random

screen = Screen()
screen.title("The great turtle race")
winner = None
racers = []
colours = ["red", "orange", "green", "blue", "purple"]

for lane in range(5):
    racer = Turtle("turtle")
    racer.color(colours[lane])
    racer.penup()
    racer.goto(-300, 160 - 80 * lane)
    racer.pendown()
    racers.append(racer)

guess = screen.textinput("Who will win?", "red, orange, green, blue or purple?")

while winner is None:
    racer = random.choice(racers)
    racer.forward(random.randint(5, 20))
    if racer.xcor() > 280:
        winner = racer.pencolor()

print("The winner is", winner)
if guess == winner:
    print("You knew it!")
else:
    print("You said", guess)
`,
  },
  {
    id: 'turtle-sketch',
    title: 'Turtle: draw with the keys',
    source: `from turtle import *

# Click the picture, then use the arrow keys.
# Space lifts the pen and puts it down again. C clears.
shape("turtle")
color("deep pink")
pensize(6)
speed(0)

def ahead():
    forward(15)

def turn_left():
    left(20)

def turn_right():
    right(20)

def pen():
    if isdown():
        penup()
    else:
        pendown()

onkeypress(ahead, "Up")
onkeypress(turn_left, "Left")
onkeypress(turn_right, "Right")
onkey(pen, "space")
onkey(clear, "c")
listen()
mainloop()
`,
  },
];
