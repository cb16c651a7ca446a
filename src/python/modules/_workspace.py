"""The folder a program runs in: its files are written there, and import each other as on a desktop.

Tracebacks name a file as the pupil does ('helper.py'), not by its place in this machine.
"""
import io
import linecache
import os
import sys
from importlib.machinery import FileFinder, SourceFileLoader

import _files

FOLDER = '/program'
# The names, as tracebacks give them, of what has been compiled from the folder in this run.
compiled = set()
_given = {}
# Library modules whose name a file of the pupil's has taken, for the time of the run.
_covered = {}
# What Python itself has loaded, before any program.
_innermost = set()


def install():
    """To be called once, when all that runs programs is loaded."""
    _innermost.update(sys.modules)


class Loader(SourceFileLoader):
    """Loads a file of the pupil's, always from its text."""

    def get_code(self, fullname):
        return compile_file(self.get_data(self.path), os.path.relpath(self.path, FOLDER))


def compile_file(source, name):
    """The code of one of the pupil's files, whose lines tracebacks can then show."""
    compiled.add(name)
    text = source if isinstance(source, str) else source.decode('utf-8', 'replace')
    linecache.cache[name] = (len(text), None, text.splitlines(True), name)
    return compile(source, name, 'exec', dont_inherit=True)


_find = FileFinder.path_hook((Loader, ['.py']))


def _hook(path):
    if path != FOLDER and not path.startswith(FOLDER + '/'):
        raise ImportError(path)
    return _find(path)


def begin(files):
    """Empties the folder, writes the files, and makes them what `import` finds first."""
    forget()
    os.chdir('/')  # a folder that someone stands in cannot be removed
    _empty(FOLDER)
    os.makedirs(FOLDER, exist_ok=True)
    _given.clear()
    _given.update(files)
    for name, text in files.items():
        path = os.path.join(FOLDER, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8', newline='') as file:
            file.write(text)
    os.chdir(FOLDER)
    if _hook not in sys.path_hooks:
        sys.path_hooks.insert(0, _hook)
    if FOLDER not in sys.path:
        sys.path.insert(0, FOLDER)
    if namesakes():
        # All that may hold the library's module in place of the pupil's: so it is the same in each run.
        for name, module in list(sys.modules.items()):
            if name not in _innermost or _is_hidden(name, module):
                _covered[name] = sys.modules.pop(name)


def put(name, text):
    """Writes one file for Python to quote lines from, as it does in a SyntaxError; the next `begin` empties the folder."""
    path = os.path.join(FOLDER, name)
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        os.chdir(FOLDER)
        with io.open(path, 'w', encoding='utf-8', newline='') as file:
            file.write(text)
    except OSError:
        pass  # the last program has left a folder of that name: then no line is quoted


def end():
    """Brings the library's own modules back."""
    if _covered:
        # What was imported meanwhile may hold the pupil's module in place of the library's.
        for name in [name for name in sys.modules if name not in _innermost]:
            del sys.modules[name]
        sys.modules.update(_covered)
        _covered.clear()


def changed():
    """What the program has done to its files, when it has ended."""
    _files.close_all()
    return _files.changed(FOLDER, _given)


def forget():
    """The next run begins without the modules of the last."""
    end()
    for name in [name for name, module in sys.modules.items() if _is_ours(module)]:
        del sys.modules[name]
    for path in [path for path in sys.path_importer_cache if path.startswith(FOLDER)]:
        del sys.path_importer_cache[path]
    for name in compiled:
        linecache.cache.pop(name, None)
    compiled.clear()


def namesakes():
    """Module names of files in the folder that the library has, too; with the file of each."""
    stems = {entry.removesuffix('.py'): entry for entry in _entries()
             if entry.endswith('.py') or os.path.isdir(os.path.join(FOLDER, entry))}
    return {stem: entry for stem, entry in stems.items() if stem in sys.stdlib_module_names}


def modules():
    """The names under which the folder's files can be imported."""
    return [entry.removesuffix('.py') for entry in _entries() if entry.endswith('.py')]


def _entries():
    try:
        return os.listdir(FOLDER)
    except OSError:
        return []


def _is_hidden(name, module):
    # Python's innermost modules cannot be hidden, on a desktop either.
    spec = getattr(module, '__spec__', None)
    return name.partition('.')[0] in namesakes() and spec and spec.origin not in ('built-in', 'frozen')


def _is_ours(module):
    return isinstance(getattr(getattr(module, '__spec__', None), 'loader', None), Loader)


def _empty(folder):
    for place, folders, files in os.walk(folder, topdown=False):
        for name in files:
            os.remove(os.path.join(place, name))
        for name in folders:
            os.rmdir(os.path.join(place, name))
