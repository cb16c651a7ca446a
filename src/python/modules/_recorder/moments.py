"""One moment after the other, as changes from the one before."""
from _recorder.changes import is_delicate
from _recorder.film import Film
from _recorder.heap import Heap
from _recorder.names import Names
from _recorder.values import CHANGING, PLAIN

LINE, CALL, RETURN, YIELD, RAISE, LEAVE, END = range(7)
# After so many moments whoever waits is told how far it has come.
NEWS = 250


class Enough(BaseException):
    """As many moments as were asked for have been recorded."""


class Frame(Names):
    """One running function, or a file of the program's."""
    __slots__ = ('number', 'name', 'file', 'line', 'was', 'held', 'quiet', 'rounds', 'depth')

    def __init__(self, frame, number, name, file, depth):
        super().__init__(frame)
        self.number, self.name, self.file = number, name, file
        # The line it is at, and the one before; how often its loops have gone round; how deep it stands.
        self.line, self.was, self.rounds, self.depth = 0, 0, {}, depth
        # Things that the line at which it stands has in hand: id → thing.
        self.held = {}
        # Others run, and its names stay as they are.
        self.quiet = False


class Moments(Heap):
    """Writes down what is different at each moment."""

    def __init__(self, files, start=0, limit=10_000):
        super().__init__(files)
        self.start, self.limit = start, limit
        self.steps = []
        self.moment = 0
        self.over = False
        self.stack = []
        # Length of what was printed; pieces of lines that were worked out; what a function gives back.
        self.length = 0
        self.values = []
        self.given = []
        self.resync = False
        # File → what its loops are, and what its lines may change: see lines.py and changes.py.
        self.shapes = {}
        self.readings = {}
        # After each line everything may be different.
        self.always = is_delicate(files)
        self.film = Film()
        # Is told how many moments there are, now and then.
        self.tell = None

    def note(self, event, about=None, is_value=False):
        at = self.moment
        self.moment += 1
        stack = self.stack
        it = stack[-1] if stack else None
        if at < self.start:
            self.values.clear()
            self.resync = self.walking = True
            if it and event == LINE:
                it.held.clear()
            return
        if at - self.start >= self.limit:
            self.over = True
            stack.clear()
            raise Enough
        self.begin()
        self.loose += self.given
        self.given = []
        if it:
            self.look_at_lines(event, it)
        changed = []
        self.look_at_names(changed)
        told = [self.give(about)] if is_value else about
        self.drain()
        if self.crowded_out:
            # Names come first: whatever else there is makes room.
            self.walking = True
            self.begin_look()
            self.look_at_names(changed)
            if is_value:
                told = [self.give(about)]
            self.drain()
        nodes = self.nodes
        heap = {number: nodes[number].told for number in self.anew if number in nodes}
        self.tidy()
        step = [event, it.number if it else 0, it.line if it else 0, self.length,
                changed or 0, heap or 0, self.values or 0,
                self.rounds(it) if it and it.rounds else 0, told or 0]
        if self.values:
            self.values = []
        if self.resync:
            self.resync = False
            step.append([[it.number, it.name, it.file, it.line] for it in stack])
        else:
            while step[-1] == 0 and len(step) > 4:
                step.pop()
        self.steps.append(step)
        self.film.take(at - self.start)
        if self.tell and at % NEWS == 0:
            self.tell(at)

    def roots(self):
        return [number for frame in self.stack for number in frame.roots()] + self.given

    def give(self, value):
        """A value that a function gives back, as plain data."""
        self.refs = []
        told = self.item(value)
        self.given = self.refs
        for number in self.given:
            self.nodes[number].count += 1
        return told

    def look_at_names(self, changed):
        last = len(self.stack) - 1
        for place, frame in enumerate(self.stack):
            if self.walking or not frame.quiet:
                new, gone = frame.look(self)
                if gone:
                    changed.append([frame.number, new, gone])
                elif new:
                    changed.append([frame.number, new])
                frame.quiet = place < last and not frame.cells

    def look_at_lines(self, event, it):
        """Has everything looked at that the lines at work can have changed."""
        if self.always:
            self.walking = True
            return
        self.look_at_line(it, it.was if event == LINE else it.line)
        if event == CALL and len(self.stack) > 1:
            below = self.stack[-2]
            self.look_at_line(below, below.line)
        if event == LINE:
            it.held.clear()

    def look_at_line(self, it, line):
        reading = self.readings.get(it.file)
        if reading is None or line in reading.lines:
            self.walking = True
        elif line in reading.names:
            names, more = it.frame.f_locals, it.frame.f_globals
            for name in reading.names[line]:
                self.hold(it, names[name] if name in names else more.get(name))
        ids = self.ids
        if reading and line in reading.deep:
            for thing in [*it.held.values()]:
                for one in self.contents(thing, self.kinds[type(thing)][0])[0]:
                    if id(one) in ids:
                        self.hold(it, one)
        for key, thing in it.held.items():
            kind = type(thing)
            number = ids.get(key)
            if kind in self.mixed:
                self.walking = True
            elif number is not None:
                self.todo.append((number, thing, self.kinds[kind]))

    def hold(self, it, value):
        kind = type(value)
        if kind not in PLAIN and self.shape_of(kind)[0] in CHANGING:
            it.held[id(value)] = value

    def rounds(self, it):
        inside = self.shapes[it.file].loops.get(it.line, ())
        told = [[head, it.rounds[head]] for head in inside if head in it.rounds]
        if it.line in it.rounds:
            told.append([it.line, it.rounds[it.line]])
        return told or 0
