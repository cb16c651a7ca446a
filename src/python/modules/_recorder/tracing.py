"""What sys.settrace tells, as moments."""
import ast
import opcode
import sys

from _recorder.lines import Shape
from _recorder.moments import CALL, END, LEAVE, LINE, RAISE, RETURN, YIELD, Frame, Moments
from _recorder.values import LETTERS, PLAIN, cut, module_of, name_of

# Calls below a recorded program that are not below one that just runs: `execute` here, `record` in the harness.
OURS = 2

_RETURNS = {opcode.opmap[name] for name in ('RETURN_VALUE', 'RETURN_GENERATOR') if name in opcode.opmap}
_YIELD = opcode.opmap['YIELD_VALUE']


class Tracer(Moments):
    """Keeps account of the functions that run, and notes each line, call and return."""

    def __init__(self, files, start=0, limit=10_000):
        super().__init__(files, start, limit)
        self.lost = False
        self.frames = 0
        self.sleeping = {}
        self.raised = None
        self.codes = {}
        self.called = None
        # The program's recursion limit, and where it begins.
        self.deepest = self.depth = 0

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
            _, it.line, it.rounds, it.held = slept
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
        before = it.was = it.line
        it.line = line
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
            self.sleeping[id(frame)] = it.number, it.line, it.rounds, it.held
            self.note(YIELD, value, True)
        elif how in _RETURNS:
            self.note(RETURN, value, True)
        else:
            self.note(LEAVE)
        self.leave()
        if self.stack:
            self.stack[-1].quiet = False
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
            self.leave()
        self.resync = True
        self.stack[-1].quiet = False
        return self.stack[-1]

    def leave(self):
        self.loose += self.stack.pop().roots()

    def find_again(self, frame):
        """Tracing ends when the tracer raises an error: here it begins again."""
        self.lost = False
        while frame is not None:
            if any(it.frame is frame for it in self.stack):
                frame.f_trace = self.trace
            frame = frame.f_back
        sys.settrace(self.trace)


def _message(kind, value):
    """The exception's own words, when they can be had without running the program's code."""
    if module_of(kind) != 'builtins' or not isinstance(value, BaseException):
        return ''
    args = BaseException.args.__get__(value)
    return cut(BaseException.__str__(value), LETTERS) if {*map(type, args)} <= PLAIN else ''
