// Programs that a recorder could trip over: tests record them, and run them without.
const CLASSES = `class Dog:
    count = 0
    def __init__(self, name):
        self.name = name
        self.tricks = []
        Dog.count += 1
    def __repr__(self):
        print("asked for my words")
        return "Dog"
    def __len__(self):
        print("asked for my length")
        return 3
    def __eq__(self, other):
        print("compared")
        return True
    @property
    def age(self):
        print("asked for my age")
        return 5
    def learn(self, trick):
        self.tricks.append(trick)
        return self
rex = Dog("Rex")
dogs = [rex, rex.learn("sit").learn("stay")]
friend = dogs[1]
`;
const HANOI = `def move(n, a, b, c):
    if n > 0:
        move(n - 1, a, c, b)
        b.append(a.pop())
        move(n - 1, c, b, a)
left = [3, 2, 1]
right = []
spare = []
move(3, left, right, spare)
print(left, right, spare)
`;
const GENERATORS = `def count(to):
    n = 0
    seen = []
    while n < to:
        seen.append(n)
        got = yield n
        n += 1
it = count(3)
print(next(it))
print(list(it))
for a in count(2):
    for b in count(2):
        print(a, b)
squares = {k: k * k for k in range(4)}
total = sum(n for n in count(3))
`;
const ERRORS = `def risky(n):
    kept = [n]
    try:
        return 10 / n
    finally:
        kept.append("tidied")
for n in (5, 0):
    try:
        print(risky(n))
    except ZeroDivisionError as error:
        print("no:", error)
with open("x.txt", "w") as file:
    file.write("hello")
print(open("x.txt").read())
risky("a")
`;
const GONE = `class Balloon:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("pop", self.name)
def party():
    one = Balloon("one")
    many = [Balloon("two"), Balloon("three")]
    return len(many)
print(party())
mine = Balloon("four")
mine = party(); print("and then")
box = [Balloon("five")]
box = None; print("empty")
def swap(old):
    return 5
keep = Balloon("six")
keep = swap(keep); print("swapped")
print("the end")
`;
export const DEEP = `deepest = 0
def down(n):
    global deepest
    deepest = n
    return down(n + 1)
try:
    down(1)
except RecursionError as error:
    print(deepest, error)
again = [1]
again.append(2)
import sys
print(sys.getrecursionlimit())
sys.setrecursionlimit(300)
try:
    down(1)
except RecursionError:
    print(deepest)
sorted([3, 1], key=lambda n: down(n) if n > 5 else n)
down(1)
`;
const ODD = `x = dict(
    a=1,
    b=[2, 3],
)
while (x["a"]
       < 3):
    x["a"] += 1
while x["a"] < 6: x["a"] += 1
print(f"{x['a']:>5} and {x['b'][0]=}", 2 is 2)
match [0, x]:
    case [0, {"a": six}] if six == 6:
        print("six", six)
if (n := len(x)) > 1: print(n)
first, *rest = "añb€c"
values = [v for v in rest if v != "b"]
print(*values, sep="–")
x["b"][-1:] = [7, 8]
assert x, "nothing"
del x["a"], n
f = lambda a, b=2: a + b
print(f(1), f"{f(2):{6}}", -3 ** 2, not x, 1 < 2 < 3)
print(sorted(dir()), sorted(globals())[0], len(locals()))
class Base:
    def hi(self): return "base"
class Child(Base):
    def hi(self): return super().hi() + __class__.__name__
print(Child().hi())
import sys; sys.stdout.write("by hand\\n"); print("bad", file=sys.stderr)
raise SystemExit
`;
const BIG = `grid = [[0] * 70 for row in range(70)]
grid[1][1] = 5
flags = [True] * 3
flags[1] = 1
long = "x" * 500
huge = 2 ** 3000
near = 0.1 + 0.2
whole = 5.0
names = {"a", "b"}
point = (1, (2, 3))
me = []
me.append(me)
`;
export type Tried = readonly [name: string, source: string, inputs?: readonly string[]];
export const tried: readonly Tried[] = [
  ['classes', CLASSES],
  ['hanoi', HANOI],
  ['generators', GENERATORS],
  ['errors', ERRORS],
  ['what is let go', GONE],
  ['deep recursion', DEEP],
  ['odd corners', ODD],
  ['big values', BIG],
  ['an error nobody expects', 'import random\n\ndef f(a):\n    return a.x\n\nprint("x" * 3)\nf(1)\n'],
  ['input', 'n = int(input("n? "))\nwhile n > 0:\n    n = n - int(input())\nprint(n)\n', ['5', '3', '9']],
  ['not Python', 'print("a"\n'],
  ['empty', ''],
];
