"""Runs a pupil's program and tells what happened, as plain data. Runs inside Pyodide, in the worker."""
import builtins
import io
import json
import keyword
import linecache
import sys
import time
import traceback
import types
import warnings

import _files
import _workspace

# Past about 3 000 levels the browser's own stack overflows and takes Python with it.
DEEPEST = 2000
# What a program begins with, whatever the last one has set.
DEPTH = 1000


class CannotWait(RuntimeError):
    """This browser has no way to wait for input()."""


def install(host, wait):
    """Puts input(), time.sleep() and sys.stdin on top of the page. `wait` turns a promise into its value."""
    def flush():
        sys.stdout.flush()
        sys.stderr.flush()
        host.flush()

    def ask():
        show_drawing()
        flush()
        answer = wait(host.ask())
        if isinstance(answer, str):
            return answer
        if answer == -1:
            raise CannotWait('input() cannot wait in this browser')
        raise KeyboardInterrupt

    def input(prompt='', /):
        sys.stdout.write(str(prompt))
        return ask()

    def sleep(seconds, /):
        if seconds < 0:
            raise ValueError('sleep length must be non-negative')
        show_drawing()
        flush()
        if wait(host.sleep(seconds * 1000)) == 0:
            return
        raise KeyboardInterrupt

    def busy_sleep(seconds, /):
        if seconds < 0:
            raise ValueError('sleep length must be non-negative')
        flush()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            pass

    def events(told):
        """What `_host.wait` and `_host.poll` give: a list of (device, text)."""
        told = wait(told)
        if told == 0:
            raise KeyboardInterrupt
        return [(device, text) for device, text in json.loads(told)]

    def host_wait(milliseconds, /):
        """Sleeps until the time is over or an event arrives; the events that have arrived."""
        flush()
        if host.busy:
            busy_sleep(milliseconds / 1000)
            return []
        return events(host.wait(milliseconds))

    def host_poll():
        """The events that have arrived, without waiting."""
        return [] if host.busy else events(host.poll())

    def host_send(device, text, /):
        """Tells the page's view of a device something."""
        host.send(str(device), str(text))

    class Keyboard(io.TextIOBase):
        encoding = 'utf-8'

        def readable(self):
            return True

        def readline(self, size=-1, /):
            return ask() + '\n'

    set_limit = sys.setrecursionlimit
    sys.setrecursionlimit = lambda limit, /: set_limit(min(limit, DEEPEST))
    builtins.input = input
    builtins.open = _files.open
    time.sleep = busy_sleep if host.busy else sleep
    sys.stdin = sys.__stdin__ = Keyboard()
    device_channel = types.ModuleType('_host', 'The device channel: what a program and the page tell each other.')
    device_channel.send, device_channel.wait, device_channel.poll = host_send, host_wait, host_poll
    # Whether events can come at all.
    device_channel.hears = not host.busy
    sys.modules['_host'] = device_channel
    _workspace.install()
    # A program that replaces these must not spoil the next run.
    global _kept
    _kept = (sys.stdout, sys.stderr, sys.stdin, builtins.print, builtins.input, builtins.open, time.sleep)


_kept = None


def restore():
    if _kept:
        (sys.stdout, sys.stderr, sys.stdin, builtins.print, builtins.input, builtins.open, time.sleep) = _kept
    sys.setrecursionlimit(DEPTH)
    # What prints as it is imported prints in each run.
    for name in ('this', 'this_computer', '__hello__'):
        sys.modules.pop(name, None)
    # Imported once, random would go on from where the last program left it.
    if 'random' in sys.modules:
        sys.modules['random'].seed()
    # A turtle of the last program's would go on from where it stands.
    if 'tkinter' in sys.modules:
        import turtle_drawing
        turtle_drawing.begin()


def show_drawing():
    """What a turtle has drawn last is seen before anybody waits, and at the end."""
    if 'tkinter' in sys.modules:
        import turtle_drawing
        turtle_drawing.finish()


def run(files, main, execute=exec):
    """Runs the file `main`; `files` is JSON, the text of each file. Returns JSON: `end` and `changed` of protocol.ts."""
    restore()
    files = json.loads(files)
    _workspace.begin(files)
    module = types.ModuleType('__main__')
    module.__builtins__ = builtins
    module.__file__ = main
    sys.modules['__main__'] = module
    sys.argv = [main]
    try:
        try:
            execute(_workspace.compile_file(files[main], main), module.__dict__)
        finally:
            _workspace.end()
            show_drawing()
            sys.stdout.flush()
            sys.stderr.flush()
    except KeyboardInterrupt:
        end = {'how': 'stopped'}
    except SystemExit as leaving:
        if isinstance(leaving.code, str):
            print(leaving.code, file=sys.stderr)
        end = {'how': 'finished'}
    except MemoryError as error:
        # Telling it takes memory, too.
        module.__dict__.clear()
        traceback.clear_frames(error.__traceback__)
        end = {'how': 'problem', 'problem': problem(error, main)}
    except BaseException as error:
        end = {'how': 'problem', 'problem': problem(error, main)}
    else:
        end = {'how': 'finished'}
    sys.stderr.flush()
    return json.dumps({'end': end, 'changed': _workspace.changed()})


def record(files, main, start, limit, give):
    """Runs the program as `run` does with the recorder looking on; gives what it has recorded, if anything, as JSON."""
    from _recorder import Recorder
    recorder = Recorder(json.loads(files), start, limit)
    recorder.tell = lambda count: sys.modules['_host'].send('steps', count)
    _workspace.compile = recorder.compile
    try:
        told = run(files, main, recorder.execute)
    finally:
        del _workspace.compile
        if recorder.steps:
            give(recorder.json())
    if not recorder.over:
        return told
    end = {'how': 'enough', 'from': start + 1, 'to': start + limit}
    return json.dumps({**json.loads(told), 'end': end})


def check(source, check_source, solution='', file='check.py'):
    """Runs the program against a check.py; returns JSON: see Report in checking/report.ts."""
    restore()
    _workspace.begin({'main.py': source})
    try:
        from _checking.judge import judge
        return judge(source, check_source, problem, file, solution)
    finally:
        _workspace.end()


def lint(text, file):
    """Reads a text and runs nothing; returns JSON: what is wrong with it, as `problem` tells it, or null."""
    known, lines = file in _workspace.compiled, linecache.cache.get(file)
    try:
        with warnings.catch_warnings():
            # A doubtful text is no wrong one, and nobody has asked for it to be run.
            warnings.simplefilter('ignore')
            _workspace.put(file, text)
            _workspace.compile_file(text, file)
        return 'null'
    except Exception as error:
        return json.dumps(problem(error, file))
    finally:
        linecache.cache.pop(file, None)
        if lines:
            linecache.cache[file] = lines
        if not known:
            _workspace.compiled.discard(file)


def problem(error, main='main.py'):
    """The exception as plain data: see Problem in protocol.ts. `file` is told when it is not `main`."""
    kind = type(error)
    name = kind.__name__ if kind.__module__ in ('builtins', '__main__', __name__) \
        else kind.__module__ + '.' + kind.__name__
    formatted = traceback.TracebackException.from_exception(error, compact=True)
    trim(formatted)
    told = {'type': name, 'message': message(error), 'original': ''.join(formatted.format()).rstrip()}
    frame = None
    if isinstance(error, SyntaxError) and error.filename in _workspace.compiled:
        # With "Did you mean 'while'?", which Python adds only when it prints.
        told['message'] = formatted.msg
        place(told, error.filename, error.lineno, (error.offset or 1) - 1, (error.end_offset or 0) - 1)
    else:
        step = error.__traceback__
        while step:
            if step.tb_frame.f_code.co_filename in _workspace.compiled:
                frame = step.tb_frame
                positions = list(step.tb_frame.f_code.co_positions())[step.tb_lasti // 2]
                same = positions[0] == positions[1] == step.tb_lineno
                columns = positions[2:] if same else (None, None)
                place(told, frame.f_code.co_filename, step.tb_lineno, *columns)
            step = step.tb_next
    if told.get('file') == main:
        del told['file']
    told.update(lost_name(error, frame))
    return told


def message(error):
    try:
        return str(error)
    except BaseException:
        return ''


def place(told, file, line, column, end_column):
    for part in ('code', 'column', 'endColumn'):
        told.pop(part, None)
    if not line:
        return
    told['file'] = file
    told['line'] = line
    text = linecache.getline(file, line).rstrip('\n')
    if text:
        told['code'] = text
    if column is not None and end_column is not None and end_column > column >= 0:
        told['column'] = column
        told['endColumn'] = end_column


def lost_name(error, frame):
    """The name that was not found, and the names that are there."""
    name = getattr(error, 'name', None)
    if not isinstance(name, str):
        return {}
    if isinstance(error, ModuleNotFoundError):
        names = [n for n in sys.stdlib_module_names if not n.startswith('_')] + _workspace.modules()
        return {'name': name, 'names': sorted(names), **namesake(name.partition('.')[0])}
    if isinstance(error, ImportError):
        module = sys.modules.get(name)
        return {**namesake(name), **({'name': name, 'names': public(module)} if module else {})}
    if isinstance(error, AttributeError):
        owner = error.obj
        label = owner.__name__ if isinstance(owner, (types.ModuleType, type)) else type(owner).__name__
        twin = namesake(label) if isinstance(owner, types.ModuleType) else {}
        return {'name': name, 'names': public(owner), 'owner': label, **twin}
    if isinstance(error, NameError):
        near = {**frame.f_globals, **frame.f_locals} if frame else {}
        names = set(near) | set(dir(builtins)) | set(keyword.kwlist)
        return {'name': name, 'names': sorted(n for n in names if not n.startswith('_'))}
    return {}


def namesake(module):
    """A file of the pupil's that has the name of a module of the library."""
    file = _workspace.namesakes().get(module)
    return {'namesake': file} if file else {}


def public(owner):
    try:
        return sorted(n for n in dir(owner) if not n.startswith('_'))
    except BaseException:
        return []


def trim(told):
    """Takes out the frames of this file."""
    if told is None:
        return
    frames = [n for n, frame in enumerate(told.stack) if frame.filename in _workspace.compiled]
    if frames:
        told.stack[:] = told.stack[frames[0]:frames[-1] + 1]
    else:
        told.stack = None
    trim(told.__cause__)
    trim(told.__context__)
