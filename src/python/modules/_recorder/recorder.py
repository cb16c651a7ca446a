"""The recorder itself: what runs, what settrace tells, and each moment as it is written down."""
import ast
import builtins
import json
import opcode
import sys
import warnings

from _recorder.heap import Heap, LETTERS, NOTHING, PLAIN, cut, module_of, name_of, types_of
from _recorder.lines import Shape, Watch, with_hand
from _recorder.screen import Screen

# Letters of what is printed that are kept.
OUTPUT = 200_000
# Values noted on one line, which may hold a whole loop.
VALUES = 60
# How much deeper than the program the recorder itself must be able to go.
ROOM = 40
# Calls below a recorded program that are not below one that just runs: `execute` here, `record` in the harness.
OURS = 2

LINE, CALL, RETURN, YIELD, RAISE, LEAVE, END = range(7)
_RETURNS = {opcode.opmap[name] for name in ('RETURN_VALUE', 'RETURN_GENERATOR') if name in opcode.opmap}
_YIELD = opcode.opmap['YIELD_VALUE']


class Enough(BaseException):
    """As many moments as were asked for have been recorded."""


class Recorder(Heap):
    """`files`: the pupil's own files, file name as Python knows it → text. `start`: moments to let pass before."""

    def __init__(self, files, start=0, limit=10_000):
        super().__init__(files)
        self.start, self.limit = start, limit
        self.shapes = {}
        self.places = []
        self.steps = []
        self.moment = 0
        self.over = False
        self.lost = False
        self.stack = []
        self.frames = 0
        self.sleeping = {}
        self.values = []
        self.output = []
        self.length = 0
        self.raised = None
        self.codes = {}
        self.resync = False
        self.called = None
        self.hand = self.make_hand()

    def make_hand(self):
        def hand(number, value):
            if self.over:
                raise Enough
            if self.lost:
                self.find_again(sys._getframe(1))
            if self.moment >= self.start and len(self.values) < VALUES:
                brief = value if type(value) is int and -2**53 < value < 2**53 else self.brief(value)
                if brief is not None or value is None:
                    self.values.append([number, brief])
            return value
        return hand

    # -- running

    def compile(self, source, file, mode='exec', **how):
        """As compile() does, errors and warnings and all, and then once more with the values handed over."""
        code = compile(source, file, mode, **how)
        try:
            text = source if isinstance(source, str) else source.decode()
            tree = ast.parse(text)
            self.shapes[file] = Shape(tree)
            watched = Watch(file, text.split('\n'), self.places).visit(tree)
            with warnings.catch_warnings():
                warnings.simplefilter('ignore')
                return with_hand(compile(watched, file, 'exec', dont_inherit=True), self.hand)
        except (SyntaxError, ValueError, RecursionError):
            return code

    def execute(self, code, namespace):
        """As exec(code, namespace) does, with the recorder looking on. The code comes from `compile`."""
        kept = sys.stdout, sys.stderr, builtins.input, sys.setrecursionlimit, sys.getrecursionlimit
        sys.stdout, sys.stderr = Screen(kept[0], 'out', self), Screen(kept[1], 'err', self)
        builtins.input = self.make_input(kept[2])
        self.deepest = sys.getrecursionlimit()
        self.depth = _depth(sys._getframe())
        kept[3](self.deepest + ROOM)
        sys.setrecursionlimit = self.set_limit(kept[3])
        sys.getrecursionlimit = lambda: self.deepest
        trace = sys.gettrace()
        try:
            sys.settrace(self.trace)
            try:
                exec(code, namespace)
            finally:
                sys.settrace(trace)
                self.stack.clear()
        except Enough:
            pass
        except RecursionError as error:
            _cut_refused(error.__traceback__)
            raise
        finally:
            sys.stdout, sys.stderr, builtins.input, sys.setrecursionlimit, sys.getrecursionlimit = kept
            sys.setrecursionlimit(self.deepest)

    def make_input(self, ask):
        def input(prompt='', /):
            answer = ask(prompt)
            self.printed('typed', answer + '\n')
            return answer
        return input

    def set_limit(self, real):
        def setrecursionlimit(limit, /):
            real(limit)
            self.deepest = kept()
            real(self.deepest + ROOM)
        kept = sys.getrecursionlimit
        return setrecursionlimit

    def printed(self, kind, text):
        if type(text) is not str or self.length > OUTPUT:
            return
        text = text[:OUTPUT - self.length]
        self.length += len(text)
        if self.output and self.output[-1][0] == kind:
            self.output[-1][1].append(text)
        else:
            self.output.append([kind, [text]])

    def told(self):
        """The recording as plain data."""
        return {'start': self.start, 'over': self.over, 'steps': self.steps, 'places': self.places,
                'loops': {file: shape.heads for file, shape in self.shapes.items()},
                'output': [[kind, ''.join(parts)] for kind, parts in self.output]}

    def json(self):
        return json.dumps(self.told(), separators=(',', ':'))

    # -- what settrace tells

    def trace(self, frame, event, arg):
        code = frame.f_code
        file = code.co_filename
        if file not in self.files:
            return None
        if event == 'line':
            self.line(frame, file)
        elif event == 'call':
            if not self.calls(frame, code, file):
                return None
        elif event == 'return':
            self.returns(frame, code, arg)
        elif event == 'exception':
            self.raises(frame, arg[0], arg[1])
        return self.trace

    def calls(self, frame, code, file):
        name = code.co_name
        if name == '<genexpr>':
            return False
        if name != '<module>' and not code.co_flags & 2:  # a class's body: its lines only make its methods
            return False
        if file not in self.shapes:
            self.learn(file)
        again = self.codes.get(code)
        if again is None:
            again = self.codes[code] = code.co_code
        slept = None
        if again[frame.f_lasti + 1] & 3:  # a generator goes on
            slept = self.sleeping.pop(id(frame), None)
        below = self.stack[-1] if self.stack else None
        depth = (below.depth if below else 0) + 1
        back = frame.f_back
        while below and back is not None and back is not below.frame:
            depth += 1
            back = back.f_back
        if self.depth - OURS + depth > self.deepest:
            self.lost = True
            raise RecursionError('maximum recursion depth exceeded')
        if slept is None:
            self.frames += 1
        it = Frame(frame, slept[0] if slept else self.frames, name, file, depth)
        if slept:
            _, it.line, it.rounds = slept
        self.stack.append(it)
        if name != '<module>':
            self.note(CALL, [it.number, name, file])
            # The first line of a function is where it stands when it is called: not a moment of its own.
            self.called = None if slept else it
        else:
            self.resync = True
        return True

    def learn(self, file):
        try:
            self.shapes[file] = Shape(ast.parse(self.files[file]))
        except (SyntaxError, ValueError, TypeError):
            self.shapes[file] = Shape(ast.Module([], []))

    def line(self, frame, file):
        it = self.top(frame)
        if it is None:
            return
        shape = self.shapes[file]
        raw = frame.f_lineno
        line = shape.first.get(raw, raw)
        # The lines of one statement, and the rounds of a comprehension, are one moment.
        if it.line == line and shape.begins.get(line) != line:
            return
        self.raised = None
        before, it.line = it.line, line
        end = shape.heads.get(line)
        if end is not None and not line <= before <= end:
            it.rounds[line] = 0
        head = shape.begins.get(line)
        if head is not None and (before == head or head == line):
            it.rounds[head] = it.rounds.get(head, -1 if head == line else 0) + 1
        if self.called is it:
            self.called = None
            if self.steps:
                self.steps[-1][2] = line
            return
        self.note(LINE)

    def returns(self, frame, code, value):
        it = self.top(frame)
        if it is None:
            return
        again = self.codes.get(code)
        if again is None:
            again = self.codes[code] = code.co_code
        how = again[frame.f_lasti]
        if it.name == '<module>':
            if how in _RETURNS and len(self.stack) == 1:
                self.note(END)
        elif how == _YIELD:
            self.sleeping[id(frame)] = it.number, it.line, it.rounds
            self.note(YIELD, value, True)
        elif how in _RETURNS:
            self.note(RETURN, value, True)
        else:
            self.note(LEAVE)
        self.stack.pop()
        if self.stack:
            self.stack[-1].roots = None
            if it.name == '<module>':
                self.resync = True

    def raises(self, frame, kind, value):
        it = self.top(frame)
        if it is None or self.raised == id(value):
            return
        self.raised = id(value)
        self.note(RAISE, [name_of(kind), _message(kind, value)])

    def top(self, frame):
        if self.stack and self.stack[-1].frame is frame:
            return self.stack[-1]
        if not any(it.frame is frame for it in self.stack):
            return None
        while self.stack[-1].frame is not frame:
            self.stack.pop()
        self.resync = True
        self.stack[-1].roots = None
        return self.stack[-1]

    def find_again(self, frame):
        """Tracing ends when the tracer raises an error: here it begins again."""
        self.lost = False
        while frame is not None:
            if any(it.frame is frame for it in self.stack):
                frame.f_trace = self.trace
            frame = frame.f_back
        sys.settrace(self.trace)

    # -- a moment

    def note(self, event, about=None, is_value=False):
        at = self.moment
        self.moment += 1
        if at < self.start:
            self.values.clear()
            self.resync = True
            return
        if at - self.start >= self.limit:
            self.over = True
            self.stack.clear()
            raise Enough
        seen = self.seen = {}
        changed = []
        stack = self.stack
        last = len(stack) - 1
        for place, it in enumerate(stack):
            if it.roots is None:
                now = {}
                roots = []
                for name, value in it.frame.f_locals.items():
                    if name[:2] == '__' or name[:1] == '.':
                        continue
                    if type(value) is int and -2**53 < value < 2**53:
                        now[name] = value
                        continue
                    told = self.val(value)
                    if told is NOTHING:
                        continue
                    now[name] = told
                    if type(told) is dict and 'r' in told:
                        roots.append(value)
                if now != it.told or types_of(now) != types_of(it.told):
                    old = it.told
                    new = {name: told for name, told in now.items()
                           if name not in old or old[name] != told or type(old[name]) is not type(told)}
                    gone = [name for name in old if name not in now]
                    changed.append([it.number, new, gone] if gone else [it.number, new])
                    it.told = now
                # While others run its names stay as they are, and so do the things they stand for.
                if place < last and not it.cells:
                    it.roots = roots
            else:
                for value in it.roots:
                    self.val(value)
        if is_value:
            told = self.val(about)
            about = [{'t': 'module'} if told is NOTHING else told]
        known = self.last
        heap = {}
        if self.todo:
            self.drain()
            for number in self.anew:
                told = seen[number]
                if number in self.fresh or known.get(number) != told:
                    heap[number] = known[number] = told
            self.anew.clear()
            self.fresh.clear()
        if len(known) != len(seen):
            self.last = {number: told for number, told in known.items() if number in seen}
            self.ids = {key: number for key, number in self.ids.items() if number in seen}
            self.raw = {number: told for number, told in self.raw.items() if number in seen}
        it = stack[last] if stack else None
        step = [event, it.number if it else 0, it.line if it else 0, self.length,
                changed or 0, heap or 0, self.values or 0,
                self.rounds(it) if it and it.rounds else 0, about or 0]
        if self.values:
            self.values = []
        if self.resync:
            self.resync = False
            step.append([[it.number, it.name, it.file, it.line] for it in stack])
        else:
            while step[-1] == 0 and len(step) > 4:
                step.pop()
        self.steps.append(step)

    def rounds(self, it):
        inside = self.shapes[it.file].loops.get(it.line, ())
        told = [[head, it.rounds[head]] for head in inside if head in it.rounds]
        if it.line in it.rounds:
            told.append([it.line, it.rounds[it.line]])
        return told or 0


class Frame:
    __slots__ = ('frame', 'number', 'name', 'file', 'line', 'told', 'roots', 'cells', 'rounds', 'depth')

    def __init__(self, frame, number, name, file, depth):
        self.frame, self.number, self.name, self.file = frame, number, name, file
        self.line, self.depth = 0, depth
        self.told, self.roots, self.rounds = {}, None, {}
        # Others may give its names new values.
        self.cells = name == '<module>' or bool(frame.f_code.co_cellvars or frame.f_code.co_freevars)


def _message(kind, value):
    """The exception's own words, when they can be had without running the program's code."""
    if module_of(kind) != 'builtins' or not isinstance(value, BaseException):
        return ''
    args = BaseException.args.__get__(value)
    return cut(BaseException.__str__(value), LETTERS) if {*map(type, args)} <= PLAIN else ''


def _cut_refused(step):
    """A call that was refused for its depth has no line in Python's own account: nor has it here."""
    steps = []
    while step is not None:
        steps.append(step)
        step = step.tb_next
    ours = [at for at, step in enumerate(steps) if at > 1 and step.tb_frame.f_code is Recorder.trace.__code__]
    if ours and ours[0] > 2:
        steps[ours[0] - 2].tb_next = None


def _depth(frame):
    depth = 0
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return depth
