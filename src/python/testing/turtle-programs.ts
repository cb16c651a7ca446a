// Turtle programs as children and textbooks write them, in the manner of many that are found on the web.
/** What each prints, and what is typed. */
export const turtlePrograms: readonly (readonly [
  name: string,
  source: string,
  prints: string,
  inputs?: readonly string[],
])[] = [
  [
    'spiral with colormode(255)',
    'import turtle\nturtle.colormode(255)\nturtle.speed("fastest")\nfor x in range(60):\n    turtle.pencolor(x, 2 * x, 3 * x % 255)\n    turtle.fd(x)\n    turtle.rt(91)\nprint(turtle.pencolor())\nturtle.done()',
    '(59.0, 118.0, 177.0)',
  ],
  [
    'race with a bet',
    'from turtle import Turtle, Screen\nimport random\nscreen = Screen()\nscreen.setup(width=500, height=400)\nbet = screen.textinput(title="Bet", prompt="Which colour?")\nracers = []\nfor n, colour in enumerate(["red", "blue"]):\n    racer = Turtle(shape="turtle")\n    racer.penup()\n    racer.color(colour)\n    racer.goto(x=-230, y=n * 40)\n    racers.append(racer)\nwinner = None\nwhile winner is None:\n    for racer in racers:\n        racer.forward(random.randint(0, 90))\n        if racer.xcor() > 230:\n            winner = racer.pencolor()\nprint(bet, winner in ("red", "blue"))\nscreen.exitonclick()',
    'Which colour? blue True',
    ['blue'],
  ],
  [
    'snake of turtles, food and score that are Turtles',
    'from turtle import Turtle, Screen\nimport time\nclass Food(Turtle):\n    def __init__(self):\n        super().__init__(shape="circle")\n        self.penup()\n        self.shapesize(stretch_len=0.5, stretch_wid=0.5)\n        self.goto(60, 0)\nclass Score(Turtle):\n    def __init__(self):\n        super().__init__(visible=False)\n        self.points = 0\n        self.show()\n    def show(self):\n        self.clear()\n        self.write(f"Score: {self.points}", align="Center", font=("Courier", 24))\nscreen = Screen()\nscreen.tracer(0)\nbody = []\nfor x in (0, -20, -40):\n    part = Turtle("square")\n    part.penup()\n    part.goto((x, 0))\n    body.append(part)\nfood, score = Food(), Score()\nscreen.listen()\nscreen.onkey(fun=lambda: body[0].setheading(90), key="Up")\nwhile body[0].xcor() < 280:\n    screen.update()\n    time.sleep(0.1)\n    for n in range(len(body) - 1, 0, -1):\n        body[n].goto(body[n - 1].pos())\n    body[0].forward(20)\n    if body[0].distance(food) < 15:\n        score.points += 1\n        score.show()\nprint(score.points, body[2].pos())',
    '1 (240.00,0.00)',
  ],
  [
    'pong with its own attributes on a ball',
    'import turtle\nwn = turtle.Screen();\nwn.bgcolor("black")\nwn.setup(width=800, height=600)\nwn.tracer(0)\nball = turtle.Turtle()\nball.shape("circle")\nball.shapesize(stretch_wid=5, stretch_len=1)\nball.penup()\nball.dx = 30\nball.dy = -30\nwn.listen()\nwn.onkeypress(lambda: None, "w")\nbounces = 0\nfor frame in range(100):\n    wn.update()\n    ball.setx(ball.xcor() + ball.dx)\n    ball.sety(ball.ycor() + ball.dy)\n    if abs(ball.ycor()) > 290:\n        ball.dy *= -1\n        bounces += 1\n    if abs(ball.xcor()) > 390:\n        ball.goto(0, 0)\nprint(bounces)',
    '7',
  ],
  [
    'fractal tree, mainloop of the Screen',
    'import turtle\ndef tree(n):\n    if n < 20:\n        return 1\n    t.forward(n)\n    t.left(30)\n    count = tree(3 * n / 4)\n    t.right(60)\n    count += tree(3 * n / 4)\n    t.left(30)\n    t.backward(n)\n    return count\nt = turtle.Turtle()\nt.left(90)\nt.speed(0)\nturtle.delay(0)\nprint(tree(60))\nturtle.Screen().mainloop()',
    '16',
  ],
  [
    'clock with ontimer and bye',
    'import turtle\nhand = turtle.Turtle()\nticks = 0\ndef tick():\n    global ticks\n    ticks += 1\n    hand.right(6)\n    if ticks < 15:\n        turtle.ontimer(tick, 1000 // 1)\n    else:\n        turtle.bye()\ntick()\nturtle.mainloop()\nprint(ticks, round(hand.heading()))',
    '15 270',
  ],
  [
    'maze of stamps, a player that is a Turtle',
    'import turtle\nclass Player(turtle.Turtle):\n    def __init__(self):\n        turtle.Turtle.__init__(self)\n        self.shape("square")\n        self.penup()\n        self.speed(0)\n    def right(self):\n        self.goto(self.xcor() + 24, self.ycor())\npen = Player()\nwalls = []\nfor y, row in enumerate(["XXX", "X X", "XXX"]):\n    for x, sign in enumerate(row):\n        if sign == "X":\n            pen.goto(x * 24, -y * 24)\n            walls.append(pen.stamp())\nturtle.listen()\nturtle.onkey(pen.right, "Right")\npen.right()\nprint(len(walls), pen.pos())',
    '8 (72.00,-48.00)',
  ],
  [
    'typewriter',
    'import turtle, time\nt = turtle.Turtle(visible=False)\nt.penup()\nfor letter in "Hi!":\n    t.write(letter, move=True, font=("Courier", 30, "bold"))\n    time.sleep(0.1)\nprint(t.xcor() > 40)\nturtle.Screen().bye()',
    'True',
  ],
  [
    'a shape of several parts that is dragged, clicked, cloned',
    'import turtle\ns = turtle.Screen()\nboat = turtle.Shape("compound")\nboat.addcomponent(((0, 0), (10, -5), (0, 10)), "red", "blue")\nboat.addcomponent(((0, 0), (-10, -5), (0, 10)), "white")\ns.addshape("boat", boat)\nt = turtle.Turtle(shape="boat")\nt.ondrag(t.goto)\nt.onclick(lambda x, y: None)\nt.onclick(None)\nt.clone().forward(20)\nprint(len(s.turtles()), t.shape())',
    '2 boat',
  ],
];
