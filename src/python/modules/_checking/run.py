"""One run of a pupil's program: with the typed lines given, what it prints caught, and no time passing."""
import builtins
import io
import random
import sys
import time
import types

import _workspace

from . import drawing

FILE = 'main.py'
# Lines and jumps of the pupil's own code. Beginners' programs need some hundreds.
MOST_STEPS = 200_000
# Characters that are kept.
MOST_TEXT = 100_000
TOOL = 4


class Endless(BaseException):
    """The program has taken too many steps."""


class NoMoreLines(EOFError):
    """The program asks, and this example types no more."""


class Run:
    """What a program did. `prints` are its lines without the prompts of input(); `screen` is all that would be seen."""

    def __init__(self):
        self.prompts = []
        self.problem = None
        self.error = None
        self.names = {}
        self.drawing = drawing.NOTHING
        self.endless = False
        # How many of the lines were typed, and whether it asked for more.
        self.typed = 0
        self.asked_more = False
        # What the screen shows, in pieces: (kind, text), kind one of out, err, typed.
        self.pieces = []
        self.printed = ''

    @property
    def prints(self):
        return tidy(self.printed.split('\n'))

    @property
    def screen(self):
        return ''.join(text for _, text in self.pieces)


def tidy(lines):
    """Without spaces at the ends of lines, nor empty lines at the end."""
    lines = [line.rstrip() for line in lines]
    while lines and not lines[-1]:
        lines.pop()
    return lines


class Screen(io.TextIOBase):
    """Catches what is printed. A line that input() finds begun belongs to its prompt."""
    encoding = 'utf-8'

    def __init__(self, run, kind):
        self.run, self.kind, self.size = run, kind, 0

    def writable(self):
        return True

    def isatty(self):
        return True

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        self.size += len(text)
        if self.size <= MOST_TEXT and text:
            pieces = self.run.pieces
            if pieces and pieces[-1][0] == self.kind:
                pieces[-1] = (self.kind, pieces[-1][1] + text)
            else:
                pieces.append((self.kind, text))
            if self.kind == 'out':
                self.run.printed += text
        return len(text)


class Keyboard(io.TextIOBase):
    """Types an example's lines, one for each that is asked."""
    encoding = 'utf-8'

    def __init__(self, run, lines):
        self.run, self.lines = run, lines

    def readable(self):
        return True

    def ask(self, prompt=''):
        run = self.run
        text = str(prompt)
        sys.stdout.write(text)
        # The line that was begun is part of the prompt.
        before = run.printed.removesuffix(text)
        kept, newline, begun = before.rpartition('\n')
        run.printed = kept + newline
        run.prompts.append(begun + text)
        if run.typed == len(self.lines):
            run.asked_more = True
            raise NoMoreLines('input() asks again, and nothing more is typed')
        answer = self.lines[run.typed]
        run.typed += 1
        run.pieces.append(('typed', answer + '\n'))
        return answer

    def readline(self, size=-1, /):
        return self.ask() + '\n'


def run_program(source, lines=(), seed=None, most_steps=MOST_STEPS):
    """Runs it from its beginning; an interrupt of the whole check goes on to the caller."""
    run = Run()
    keyboard = Keyboard(run, list(lines))
    kept = sys.stdout, sys.stderr, sys.stdin, builtins.print, builtins.input, time.sleep
    main = sys.modules.get('__main__')
    drawing.begin(source)
    module = types.ModuleType('__main__')
    module.__builtins__ = builtins
    try:
        sys.stdout, sys.stderr, sys.stdin = Screen(run, 'out'), Screen(run, 'err'), keyboard
        builtins.input = lambda prompt='', /: keyboard.ask(prompt)
        time.sleep = no_sleep
        sys.modules['__main__'] = module
        random.seed(seed)
        with step_limit(most_steps) as watch:
            code = _workspace.compile_file(source, FILE)
            watch(code)
            exec(code, module.__dict__)
    except Endless:
        run.endless = True
    except SystemExit as leaving:
        if isinstance(leaving.code, str):
            sys.stderr.write(leaving.code + '\n')
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        run.error, run.problem = error, 'EOFError' if isinstance(error, NoMoreLines) else type(error).__name__
    finally:
        sys.stdout, sys.stderr, sys.stdin, builtins.print, builtins.input, time.sleep = kept
        if main:
            sys.modules['__main__'] = main
        run.drawing = drawing.end(source)
    run.names = {name: value for name, value in vars(module).items() if not name.startswith('__')}
    return run


def no_sleep(seconds, /):
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')


class step_limit:
    """Counts the steps of the pupil's own code; past the limit, every further step raises Endless.

    sys.monitoring stays on after it has raised, so that a bare `except:` cannot go on for ever.
    """

    def __init__(self, most):
        self.left = most

    def __enter__(self):
        tools = sys.monitoring
        if tools.get_tool(TOOL) is None:
            tools.use_tool_id(TOOL, 'check')
        for event in (tools.events.LINE, tools.events.JUMP, tools.events.PY_START):
            tools.register_callback(TOOL, event, self.step)
        return self.watch

    def __exit__(self, *_):
        sys.monitoring.free_tool_id(TOOL)

    def watch(self, code):
        events = sys.monitoring.events
        sys.monitoring.set_local_events(TOOL, code, events.LINE | events.JUMP | events.PY_START)
        for part in code.co_consts:
            if isinstance(part, types.CodeType):
                self.watch(part)

    def step(self, *_):
        self.left -= 1
        if self.left < 0:
            raise Endless
