"""The recorder itself: runs a program with everything in place that looks on."""
import ast
import builtins
import json
import sys
import types
import warnings

from _recorder.brief import brief
from _recorder.changes import Reading
from _recorder.lines import MARK, WILD, Shape, Watch, with_hands
from _recorder.moments import Enough
from _recorder.screen import Screen
from _recorder.tracing import Tracer
from _recorder.values import CHANGING, PLAIN

# Letters of what is printed that are kept.
OUTPUT = 200_000
# Values noted on one line, which may hold a whole loop.
VALUES = 60
# How much deeper than the program the recorder itself must be able to go.
ROOM = 40


class Recorder(Tracer):
    """One run of a program. It writes down `limit` moments at the most, and lets `start` moments pass before."""

    def __init__(self, files, start=0, limit=10_000):
        super().__init__(files, start, limit)
        self.places = []
        self.output = []
        self.hands = {MARK: self.make_hand(), WILD: self.after_anything}

    def make_hand(self):
        stack, kinds = self.stack, self.kinds

        def hand(number, value):
            if self.over:
                raise Enough
            if self.lost:
                self.find_again(sys._getframe(1))
            kind = type(value)
            is_plain = kind in PLAIN
            if not is_plain and not self.always:
                how = (kinds.get(kind) or self.shape_of(kind))[0]
                if how in CHANGING:
                    if stack:
                        stack[-1].held[id(value)] = value
                elif how == 'function' or kind is super:
                    self.doubt(kind, value)
            if self.moment >= self.start and len(self.values) < VALUES:
                told = self.val(value) if is_plain else brief(self, value)
                if told is not None or value is None:
                    self.values.append([number, told])
            return value
        return hand

    def after_anything(self, value):
        """Stands round a call of nobody knows what."""
        self.walking = True
        return value

    def doubt(self, kind, value):
        """A method with its object in it may be called without that being in hand: then no line is sure any more."""
        if kind is super:
            it = super.__dict__['__self__'].__get__(value)
            if self.stack:
                self.hold(self.stack[-1], it)
            return
        if kind is types.FunctionType or kind is types.MethodType and value.__func__.__code__.co_filename in self.files:
            return
        owner = getattr(value, '__objclass__', None) or type(getattr(value, '__self__', None))
        if self.shape_of(owner)[0] in CHANGING:
            self.always = True

    # -- running

    def compile(self, source, file, mode='exec', **how):
        """As compile() does, errors and warnings and all, and then once more with the values handed over."""
        code = compile(source, file, mode, **how)
        try:
            text = source if isinstance(source, str) else source.decode()
            tree = ast.parse(text)
            self.shapes[file] = Shape(tree)
            reading = Reading(tree, self.modules)
            watched = Watch(file, text.split('\n'), self.places, reading.knows).visit(tree)
            with warnings.catch_warnings():
                warnings.simplefilter('ignore')
                watched = with_hands(compile(watched, file, 'exec', dont_inherit=True), self.hands)
            self.readings[file] = reading
            self.always = self.always or reading.anything
            return watched
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
                'drawn': self.film.pictures,
                'loops': {file: shape.heads for file, shape in self.shapes.items()},
                'output': [[kind, ''.join(parts)] for kind, parts in self.output]}

    def json(self):
        return json.dumps(self.told(), separators=(',', ':'))


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
