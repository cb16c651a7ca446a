"""Compiles Python's standard library for the browser. Runs inside Pyodide, so that the bytecode fits.

In: /in.zip, the library as it is shipped (source); /modules, our own modules beside it. Out: /out.zip, compiled and stored (the whole is compressed later).
Reading source was three quarters of the time to the first print; reading bytecode is a tenth of it.
"""
import importlib._bootstrap_external as bootstrap
import importlib.util
import os
import zipfile

# Nothing that a browser can do, or that school work needs: servers, mail, processes, installers, old encodings.
LEFT_OUT = (
    'antigravity', 'concurrent/futures/process', 'curses/', 'dbm/', 'ensurepip/', 'idlelib/', 'lib2to3/',
    'multiprocessing/', 'pydoc_data/', 'test/', 'tomllib/', 'venv/', 'wsgiref/', 'xmlrpc/',
    '_aix_support', '_android_support', '_apple_support', '_ios_support', '_osx_support',
    'cProfile', 'compileall', 'ftplib', 'imaplib', 'mailbox', 'modulefinder', 'netrc', 'nturl2path', 'pickletools',
    'plistlib', 'poplib', 'profile', 'pstats', 'pty', 'pyclbr', 'smtplib', 'socketserver', 'tabnanny', 'trace.py',
    'tracemalloc', 'webbrowser', 'zipapp',
)
ENCODINGS = (
    '__init__', 'aliases', 'ascii', 'base64', 'charmap', 'cp1252', 'cp437', 'hex_codec', 'idna', 'iso8859_1.',
    'latin_1', 'punycode', 'raw_unicode', 'rot_13', 'undefined', 'unicode_escape', 'utf_',
)
# Modules whose help() a pupil may read keep their docstrings.
WITH_HELP = (
    'random.py', 'turtle.py', 'statistics.py', 'datetime.py', 'fractions.py', 'string/', 'textwrap.py', 'collections/',
    'calendar.py', 'json/', 'csv.py', 'copy.py', 'functools.py', 'dataclasses.py', 'enum.py', 'decimal.py', 'types.py',
    're/', 'queue.py', 'secrets.py', 'heapq.py', 'bisect.py', 'contextlib.py', 'pathlib/', 'typing.py',
)


# help() shows its pages with one file of the new prompt.
OF_THE_PROMPT = ('_pyrepl/__init__.py', '_pyrepl/pager.py')


def wanted(name):
    if name.startswith('_pyrepl/'):
        return name in OF_THE_PROMPT
    if name.endswith('/') or name.startswith(LEFT_OUT):
        return False
    return not name.startswith('encodings/') or any(part in name for part in ENCODINGS)


def ours(folder='/modules'):
    """The name in the library and the text of each module of our own."""
    for place, _, files in os.walk(folder):
        for file in files:
            path = os.path.join(place, file)
            with open(path, 'rb') as text:
                yield os.path.relpath(path, folder), text.read()


def main():
    source = zipfile.ZipFile('/in.zip')
    library = {name: source.read(name) for name in source.namelist() if wanted(name)} | dict(ours())
    with zipfile.ZipFile('/out.zip', 'w', zipfile.ZIP_STORED) as out:
        for name, data in sorted(library.items()):
            if name.endswith('.py'):
                # 2 drops docstrings and assert statements.
                level = 0 if name.startswith(WITH_HELP) else 2
                code = compile(data, '/lib/python314.zip/' + name, 'exec', dont_inherit=True, optimize=level)
                data = bytes(bootstrap._code_to_hash_pyc(code, importlib.util.source_hash(data), False))
                name += 'c'
            out.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)


main()
