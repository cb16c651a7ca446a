"""Records a program moment by moment, without changing what it does. src/python/recording.ts says what is written.

A moment is before a line runs, after a function is called, and before it gives back. Three rules keep the program as it
is: none of its own methods is called (no __repr__, no __len__, no __eq__); nothing of it is kept alive; and no
expression is worked out twice: the syntax tree is changed so that each hands its value over as it is worked out.
"""
import ast
import builtins
import io
import json
import opcode
import sys
import types
import warnings
from itertools import islice

ITEMS = 60
LETTERS = 200
# A moment looks at no more objects than this.
OBJECTS = 500
OUTPUT = 200_000
# Values noted on one line, which may hold a whole loop.
VALUES = 60
# How much deeper than the program the recorder itself must be able to go.
ROOM = 40
# Calls below a recorded program that are not below one that just runs: `execute` here, `record` in the harness.
OURS = 2
MARK = '\0 the value of \0'

LINE, CALL, RETURN, YIELD, RAISE, LEAVE, END = range(7)
_FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.MethodWrapperType,
              types.MethodDescriptorType, types.WrapperDescriptorType)
_PLAIN = frozenset((int, str, float, bool, type(None)))
_INT, _STR = {int}, {str}
_SOME = slice(0, ITEMS)
# Whole numbers from here on are not written out.
_LONG = 2**599
_name_of = type.__dict__['__name__'].__get__
_module_of = type.__dict__['__module__'].__get__
_order_of = type.__dict__['__mro__'].__get__
_names_of = type.__dict__['__dict__'].__get__
_RETURNS = {opcode.opmap[name] for name in ('RETURN_VALUE', 'RETURN_GENERATOR') if name in opcode.opmap}
_YIELD = opcode.opmap['YIELD_VALUE']
# Library types whose repr() calls nobody else's.
_TOLD = {'builtins': ('complex', 'bytes', 'range'), 'datetime': ('date', 'time', 'datetime', 'timedelta'),
         'decimal': ('Decimal',), 'fractions': ('Fraction',)}


class Enough(BaseException):
    """As many moments as were asked for have been recorded."""


# -- What a line is made of

class _Watch(ast.NodeTransformer):
    """Wraps each expression that is worked out once, as part of a statement, in a call that hands its value on."""

    def __init__(self, file, lines, places):
        self.file, self.lines, self.places = file, lines, places
        self.statement = 0

    def wrap(self, node):
        number = len(self.places)
        self.places.append([self.file, node.lineno, self.column(node.lineno, node.col_offset),
                            node.end_lineno, self.column(node.end_lineno, node.end_col_offset)])
        call = ast.Call(ast.Constant(MARK), [ast.Constant(number), node], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))

    def column(self, line, offset):
        text = self.lines[line - 1] if line <= len(self.lines) else ''
        return offset if text.isascii() else len(text.encode()[:offset].decode(errors='replace'))

    def inner(self, node):
        self.generic_visit(node)
        return self.wrap(node) if isinstance(getattr(node, 'ctx', None), (ast.Load, types.NoneType)) else node

    visit_Name = visit_Subscript = visit_BinOp = visit_BoolOp = visit_Compare = visit_IfExp = inner
    visit_List = visit_Tuple = visit_Dict = visit_Set = visit_Attribute = inner

    def visit_UnaryOp(self, node):
        return node if isinstance(node.operand, ast.Constant) else self.inner(node)

    def visit_JoinedStr(self, node):
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                part.value = self.visit(part.value)
        return self.wrap(node)

    def visit_Call(self, node):
        return self.wrap(self.parts_of(node))

    def parts_of(self, call):
        if isinstance(call.func, ast.Attribute):
            call.func.value = self.visit(call.func.value)
        elif not isinstance(call.func, ast.Name):
            call.func = self.visit(call.func)
        call.args = [self.visit(value) for value in call.args]
        for keyword in call.keywords:
            keyword.value = self.visit(keyword.value)
        return call

    def visit_NamedExpr(self, node):
        node.value = self.visit(node.value)
        return node

    def comprehension(self, node):
        first = node.generators[0]
        first.iter = self.visit(first.iter)
        return self.wrap(node)

    visit_ListComp = visit_SetComp = visit_DictComp = comprehension

    def untouched(self, node):
        return node

    # They run later, many times, or must stay as they are written.
    visit_GeneratorExp = visit_Lambda = visit_TemplateStr = visit_TypeAlias = visit_Constant = untouched

    def visit_Expr(self, node):
        # What a line of its own gives back is thrown away.
        value = node.value
        node.value = self.parts_of(value) if isinstance(value, ast.Call) else self.visit(value)
        return node

    def visit_AnnAssign(self, node):
        if node.value:
            node.value = self.visit(node.value)
        return node

    def body_only(self, node):
        node.body = [self.visit(part) for part in node.body]
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = body_only

    def visit_match_case(self, node):
        if node.guard:
            node.guard = self.visit(node.guard)
        return self.body_only(node)


def _with_hand(code, hand):
    """The compiled program with the function in the place of the mark: no name for it is in the program's sight."""
    consts = tuple(hand if const == MARK and type(const) is str
                   else _with_hand(const, hand) if isinstance(const, types.CodeType) else const
                   for const in code.co_consts)
    return code.replace(co_consts=consts)


class _Shape:
    """Which lines belong to one statement, and which loops they are in."""

    def __init__(self, tree):
        self.first = {}
        self.loops = {}
        self.heads = {}
        self.begins = {}
        self.read(tree.body, ())

    def read(self, body, inside):
        for node in body:
            blocks = [getattr(node, name, None) or [] for name in ('body', 'orelse', 'finalbody')]
            blocks += [part.body for part in getattr(node, 'handlers', [])] + \
                [part.body for part in getattr(node, 'cases', [])]
            starts = [block[0].lineno for block in blocks if block]
            start = min([node.lineno] + [part.lineno for part in getattr(node, 'decorator_list', [])])
            end = max(start, min(starts) - 1) if starts else node.end_lineno
            for line in range(start, end + 1):
                self.first.setdefault(line, start)
                self.loops.setdefault(line, inside)
            is_loop = isinstance(node, (ast.For, ast.While, ast.AsyncFor))

            if is_loop:
                self.heads[start] = max(part.end_lineno for part in node.body)
                self.begins[self.first.get(node.body[0].lineno, node.body[0].lineno)] = start
            is_new = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
            for at, block in enumerate(blocks):
                self.read(block, () if is_new else inside + (start,) if is_loop and at == 0 else inside)
            # The lines of an else, an except or a case.
            for line in range(end + 1, node.end_lineno + 1):
                self.loops.setdefault(line, inside)


# -- The screen

class _Screen(io.TextIOBase):
    """Passes on what is printed and keeps a copy."""

    def __init__(self, stream, kind, recorder):
        self._stream, self._kind, self._recorder = stream, kind, recorder

    def write(self, text, /):
        count = self._stream.write(text)
        self._recorder.printed(self._kind, text)
        return count

    def flush(self):
        self._stream.flush()

    def writable(self):
        return True

    def isatty(self):
        return self._stream.isatty()

    def fileno(self):
        return self._stream.fileno()

    encoding = property(lambda self: self._stream.encoding)
    errors = property(lambda self: self._stream.errors)
    newlines = property(lambda self: self._stream.newlines)
    buffer = property(lambda self: self._stream.buffer)


# -- The recorder

class Recorder:
    """`files`: the pupil's own files, file name as Python knows it → text. `start`: moments to let pass before."""

    def __init__(self, files, start=0, limit=10_000):
        self.files = files
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
        self.ids = {}
        self.count = 0
        self.last = {}
        self.raw = {}
        self.fresh = set()
        self.anew = []
        self.kinds = {}
        self.holders = {}
        self.seen = {}
        self.todo = []
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
            self.shapes[file] = _Shape(tree)
            watched = _Watch(file, text.split('\n'), self.places).visit(tree)
            with warnings.catch_warnings():
                warnings.simplefilter('ignore')
                return _with_hand(compile(watched, file, 'exec', dont_inherit=True), self.hand)
        except (SyntaxError, ValueError, RecursionError):
            return code

    def execute(self, code, namespace):
        """As exec(code, namespace) does, with the recorder looking on. The code comes from `compile`."""
        kept = sys.stdout, sys.stderr, builtins.input, sys.setrecursionlimit, sys.getrecursionlimit
        sys.stdout, sys.stderr = _Screen(kept[0], 'out', self), _Screen(kept[1], 'err', self)
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
        it = _Frame(frame, slept[0] if slept else self.frames, name, file, depth)
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
            self.shapes[file] = _Shape(ast.parse(self.files[file]))
        except (SyntaxError, ValueError, TypeError):
            self.shapes[file] = _Shape(ast.Module([], []))

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
        self.note(RAISE, [_name_of(kind), _message(kind, value)])

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
                    if told is _NOTHING:
                        continue
                    now[name] = told
                    if type(told) is dict and 'r' in told:
                        roots.append(value)
                if now != it.told or _types(now) != _types(it.told):
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
            about = [{'t': 'module'} if told is _NOTHING else told]
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

    # -- values

    def val(self, it):
        kind = type(it)
        if kind is int:
            return it if -2**53 < it < 2**53 else {'n': _number(it)}
        if kind is str:
            return it if len(it) <= LETTERS else {'s': it[:LETTERS], 'of': len(it)}
        if kind is bool or it is None:
            return it
        if kind is float:
            return {'n': repr(it)}
        shape = self.kinds.get(kind)
        if shape is None:
            shape = self.kinds[kind] = self.shape(kind)
        how = shape[0]
        if how == 'module':
            return _NOTHING
        if how == 'function':
            return {'f': it.__name__ if kind is types.FunctionType else 'built in'}
        if how == 'class':
            return {'c': _name_of(it)}
        if how == 'told':
            return {'t': _cut(repr(it), LETTERS)}
        if how == 'enum':
            return {'t': shape[1] + '.' + str(object.__getattribute__(it, '__dict__').get('_name_', '?'))}
        if how == 'other':
            return {'t': shape[1]}
        key = id(it)
        number = self.ids.get(key)
        if number is None:
            if len(self.seen) >= OBJECTS:
                return {'t': '…'}
            self.count += 1
            number = self.ids[key] = self.count
        if number not in self.seen:
            self.seen[number] = None
            self.todo.append((number, it, shape))
        return {'r': number}

    def shape(self, kind):
        """How a value of this type is told, and the type's name."""
        order = _order_of(kind)
        name = _name_of(kind)
        module = _module_of(kind)
        if not isinstance(module, str):
            module = _names_of(kind).get('__module__', '')
        if types.ModuleType in order:
            return ('module', name)
        if kind in _FUNCTIONS:
            return ('function', name)
        if type in order:
            return ('class', name)
        if name in _TOLD.get(module, ()):
            return ('told', name)
        if any(_name_of(base) == 'Enum' for base in order):
            return ('enum', name)
        if BaseException in order:
            return ('other', name)
        for base, how in ((list, 'list'), (tuple, 'tuple'), (dict, 'dict'), (set, 'set'), (frozenset, 'frozenset')):
            if base in order:
                return (how, name)
        if name == 'deque' and module == 'collections':
            return ('deque', name)
        own = module == '__main__' or f'{module}.py' in {file.rsplit('/', 1)[-1] for file in self.files}
        return ('inst' if own else 'other', name)

    def drain(self):
        """Looks at all that is to be seen. What holds the very things it held last time is told as it was then."""
        todo, seen, raw, numbers, last = self.todo, self.seen, self.raw, self.ids, self.last
        while todo:
            number, it, (how, name) = todo.pop()
            labels = None
            if how == 'list':
                items = list.__getitem__(it, _SOME)
                total = list.__len__(it)
            elif how == 'tuple':
                items = [*tuple.__getitem__(it, _SOME)]
                total = tuple.__len__(it)
            elif how == 'dict':
                items = [*islice(dict.keys(it), ITEMS), *islice(dict.values(it), ITEMS)]
                total = dict.__len__(it)
            elif how == 'inst':
                labels, items = self.attributes(it)
                total = len(items)
            else:
                base = {'set': set, 'frozenset': frozenset}.get(how, type(it))
                items = [*islice(base.__iter__(it), ITEMS)]
                total = base.__len__(it)
            kinds = [*map(type, items)]
            old = raw.get(number)
            if old is not None:
                # Where all are plain they can be compared; where not, that would call the program's own __eq__.
                if old[1] == kinds and old[2] == total and old[3] == labels and \
                        (old[5] == items if old[0] is None else old[0] == [*map(id, items)]):
                    seen[number] = last[number]
                    for at in old[4]:
                        inner = items[at]
                        known = numbers.get(id(inner))
                        if known is None:
                            self.val(inner)
                        elif known not in seen:
                            seen[known] = None
                            todo.append((known, inner, self.kinds[kinds[at]]))
                    continue
                if old[1] != kinds:
                    # 1 and True are equal, and not the same.
                    self.fresh.add(number)
            different = {*kinds}
            if different == _INT and -2**53 < min(items) and max(items) < 2**53:
                told, inner = items, ()
            else:
                told = [self.item(one) for one in items]
                inner = [at for at, kind in enumerate(kinds) if kind not in _PLAIN]
            if not inner:
                raw[number] = (None, kinds, total, labels, (), items)
            elif all('r' in told[at] for at in inner):
                # The plain values are kept: no other can come to be in their place. Nothing else is kept alive.
                plain = [one for one in items if type(one) in _PLAIN]
                raw[number] = ([*map(id, items)], kinds, total, labels, inner, plain)
            elif old is not None:
                del raw[number]
            if how == 'dict':
                half = len(items) // 2
                told = [*map(list, zip(told[:half], told[half:]))]
            elif how == 'inst':
                told = [*map(list, zip(labels, told))]
            self.anew.append(number)
            seen[number] = ['list' if how == 'deque' else 'set' if how == 'frozenset' else how, name, told, total]

    def attributes(self, it):
        """The names and the values of the attributes an object has of its own, properties left alone."""
        kind = type(it)
        holders = self.holders.get(kind)
        if holders is None:
            holders = self.holders[kind] = _holders(kind)
        names, values = [], []
        for name, holder in holders:
            if name is None:
                own = holder.__get__(it)
                names += own
                values += own.values()
                continue
            try:
                values.append(holder.__get__(it))
                names.append(name)
            except AttributeError:
                pass
        if not _STR.issuperset(map(type, names)):
            pairs = [pair for pair in zip(names, values) if type(pair[0]) is str]
            names, values = [name for name, _ in pairs], [value for _, value in pairs]
        return names[:ITEMS], values[:ITEMS]

    def item(self, it):
        told = self.val(it)
        return {'t': 'module'} if told is _NOTHING else told

    def brief(self, it):
        """A value that is nowhere kept, in one short line."""
        kind = type(it)
        if kind in _PLAIN:
            return self.val(it)
        shape = self.kinds.get(kind)
        if shape is None:
            shape = self.kinds[kind] = self.shape(kind)
        if shape[0] in ('module', 'function', 'class'):
            return None
        return {'t': _cut(self.words(it, 2), 60)}

    def words(self, it, deep):
        kind = type(it)
        if kind is str:
            return repr(it[:40] + '…') if len(it) > 40 else repr(it)
        if kind is int:
            return _number(it)
        if kind in _PLAIN:
            return repr(it)
        shape = self.kinds.get(kind)
        if shape is None:
            shape = self.kinds[kind] = self.shape(kind)
        how, name = shape
        if how == 'list' or how == 'tuple':
            base = list if how == 'list' else tuple
            items = base.__getitem__(it, slice(0, 12))
            kinds = {*map(type, items)}
            if deep and (kinds == _INT and -_LONG < min(items) and max(items) < _LONG or
                         kinds == _STR and max(map(len, items)) <= 40):
                inside = repr([*items])[1:-1]
            else:
                inside = ', '.join(self.words(one, deep - 1) if deep else '…' for one in items)
            if base.__len__(it) > 12:
                inside += ', …'
            if how == 'tuple':
                return f'({inside},)' if base.__len__(it) == 1 else f'({inside})'
            return f'[{inside}]'
        if how == 'dict':
            pairs = []
            for key, one in dict.items(it):
                if len(pairs) >= 8 or not deep:
                    pairs.append('…')
                    break
                pairs.append(f'{self.words(key, deep - 1)}: {self.words(one, deep - 1)}')
            return '{' + ', '.join(pairs) + '}'
        if kind in (set, frozenset) and it:
            return '{' + ', '.join(self.words(one, 0) for one in [*it][:8]) + '}'
        if how in ('told', 'enum'):
            return self.val(it)['t']
        if how == 'inst':
            return f'a {name}'
        return name


class _Frame:
    __slots__ = ('frame', 'number', 'name', 'file', 'line', 'told', 'roots', 'cells', 'rounds', 'depth')

    def __init__(self, frame, number, name, file, depth):
        self.frame, self.number, self.name, self.file = frame, number, name, file
        self.line, self.depth = 0, depth
        self.told, self.roots, self.rounds = {}, None, {}
        # Others may give its names new values.
        self.cells = name == '<module>' or bool(frame.f_code.co_cellvars or frame.f_code.co_freevars)


class _Nothing:
    pass


_NOTHING = _Nothing()


def _types(told):
    return [*map(type, told.values())]


def _number(it):
    return str(it) if it.bit_length() < 600 else 'a very long number'


def _cut(text, length):
    return text if len(text) <= length else text[:length] + '…'


def _message(kind, value):
    """The exception's own words, when they can be had without running the program's code."""
    if _module_of(kind) != 'builtins' or not isinstance(value, BaseException):
        return ''
    args = BaseException.args.__get__(value)
    return _cut(BaseException.__str__(value), LETTERS) if {*map(type, args)} <= _PLAIN else ''


def _holders(kind):
    """Where the objects of a class keep their attributes: its slots by name, and (None) what gives their __dict__."""
    holders = []
    for base in _order_of(kind):
        names = _names_of(base)
        holders += [(name, member) for name, member in names.items() if type(member) is types.MemberDescriptorType]
        holder = names.get('__dict__')
        if type(holder) is types.GetSetDescriptorType:
            holders.append((None, holder))
    return holders


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
