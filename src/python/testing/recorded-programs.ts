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
/** Every way we know in which a line changes a thing that it does not name, or names oddly. */
export const CHANGES = `import heapq, random
from collections import Counter, deque
random.seed(4)
class Stack(list):
    def push(self, it):
        super().append(it)
        return self
class Node:
    __slots__ = ("value", "next")
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
class Box:
    made = []
    def __init__(self, *inside):
        self.inside = list(inside)
        self.size = len(inside)
        Box.made.append(self.size)
    def add(self, it):
        self.inside += [it]
        self.size += 1
        return self
    def __iadd__(self, other):
        self.inside.extend(other.inside)
        return self
    def __getitem__(self, at):
        self.size = at
        return self.inside[at]
a = [3, 1, 2]
b = a
b += [4]
a *= 2
a.sort(key=lambda n: -n)
a[1:3] = [[0], [0]]
a[1].append(1); a[2] = a[1]
del a[0]
first, *rest = a
a[0], a[-1] = a[-1], a[0]
random.shuffle(b)
s = {1}
t = s
s |= {2, 3}
t.discard(1)
d = {"k": [1]}
d.setdefault("k", []).append(2)
d.update(j=[d["k"]])
d["j"][0][0] = 9
e = d | {"n": 1}
e["k"].pop()
q = deque([1, 2, 3])
q.rotate()
c = Counter("abca")
c.update("b")
h = []
heapq.heappush(h, 2)
heapq.heappush(h, 1)
box = Box(1, [2]).add(3).add(4)
other = Box([5])
box += other
box[1].append("deep")
setattr(box, "extra", a)
box.extra.append("x")
stack = Stack()
stack.push(1).push([2])
stack[1].append(3)
head = None
for i in range(4):
    head = Node(i, head)
head.next.next.value = "here"
it = head
while it:
    it.value = str(it.value)
    it = it.next
def put(to, *what):
    for one in what:
        to.append(one)
    return to
put(put(a, 1), put([], 2))
def outer():
    seen = [0]
    count = 0
    def inner(n):
        nonlocal count, seen
        count += n
        seen += [n]
        if n == 2:
            seen = [n]
        return seen
    for n in range(4):
        inner(n).append("o")
    return inner
inner = outer()
inner(7)
def grow(n, to=[]):
    to.append(n)
    if n:
        grow(n - 1)
    return to
grow(2).reverse()
def hand_out(items):
    while items:
        got = yield items.pop()
        items.insert(0, got) if got else None
g = hand_out([1, 2, 3])
got = [next(g), g.send(8)]
got.extend(g)
grid = [[0] * 3 for _ in range(3)]
for y in range(3):
    for x in range(3):
        grid[y][x] = x * y
grid[0], grid[1] = grid[1], grid[0]
me = [1]
me.append(me)
me = None
pairs = [[n] for n in range(3)]
for one in pairs: one.append("!")
try:
    pairs.append(1 / 0)
except ZeroDivisionError as error:
    pairs.append(str(error))
finally:
    pairs.pop(0)
match d:
    case {"k": [*found]}:
        found.append(1)
(lambda: pairs)()[0].append("lambda")
total = sum(len(p.get("k", ())) for p in [d, e])
`;
/** The same, where after each line everything has to be looked at. */
export const UNSURE = [
  'a = [1]\nh = {"f": a.append}\nh["f"](2)\nh["f"](3)\n',
  'a = [1]\nadd = a.append\nadd(2)\nb = [a]\nadd(b)\n',
  'def call(f, it):\n    return f(it)\nwords = [["b"], ["a"]]\ncall(words.append, ["c"])\ncall(list.reverse, words)\ncall(len, words)\n',
  'from collections import defaultdict\nd = defaultdict(list)\nd["x"]\n[d[k].append(k) for k in "abx"]\n',
  'a = [[1], [2]]\n[one.pop() for one in a]\nlist(map(list.clear, a))\nf = lambda: a.append(3)\nf()\nf()\n',
  'a = [1]\nexec("a.append(2)")\nglobals()["a"].append(3)\nb = vars()["a"]\n',
  'import operator\na = [[1], [2]]\nfrom functools import reduce\nreduce(operator.iadd, a, [])\nreduce(operator.iadd, a)\n',
  'class Up:\n    def __init__(self):\n        self.go = [].append\n        self.to = self.go.__self__\nu = Up()\nu.go(1)\nu.go([2])\n',
  'import turtle\nclass Pen(turtle.Turtle):\n    def __init__(self):\n        super().__init__()\n        self.trail = []\n        self.speed(0)\n        self.points = 0\n    def go(self):\n        self.forward(10)\n        self.trail.append(self.pos())\n        self.points += 1\np = Pen()\np.go()\np.go()\n',
];
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
