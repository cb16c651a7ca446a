"""The files that a program writes into its folder: what has changed there when it ends, as plain data."""
import builtins
import os
import weakref
from functools import wraps

LARGEST = 200_000
MOST = 20
# Names beyond are not told at all.
MOST_NAMES = 100
_open = builtins.open
_writing = weakref.WeakSet()


@wraps(_open)
def open(file, mode='r', *args, **keywords):
    opened = _open(file, mode, *args, **keywords)
    if mode not in ('r', 'rb', 'rt'):
        _writing.add(opened)
    return opened


def close_all():
    """What a program leaves open is closed at its end, as on a desktop."""
    for file in list(_writing):
        try:
            file.close()
        except Exception:
            pass
    _writing.clear()


def changed(folder, before):
    """What differs from `before`, the text of each file: see ChangedFile in protocol.ts."""
    told = []
    kept = 0
    found = set()
    for name in sorted(names_in(folder)):
        found.add(name)
        one = look(os.path.join(folder, name), name, before.get(name), kept)
        if one:
            kept += 'text' in one
            told.append(one)
    told += [{'name': name, 'gone': True} for name in before if name not in found]
    return told[:MOST_NAMES]


def names_in(folder):
    for place, folders, files in os.walk(folder):
        if '__pycache__' in folders:
            folders.remove('__pycache__')
        for name in files:
            yield os.path.relpath(os.path.join(place, name), folder)


def look(path, name, before, kept):
    """One file; None when it is as it was."""
    size = os.path.getsize(path)
    if size > LARGEST:
        return {'name': name, 'says': f'It has {size // 1000} thousand bytes: too large to keep. {LARGEST // 1000} thousand is the most.'}
    with _open(path, 'rb') as file:
        data = file.read()
    try:
        text = data.decode('utf-8')
    except UnicodeDecodeError:
        text = '\0'
    if text == before:
        return None
    if '\0' in text:
        return {'name': name, 'says': 'It does not hold text, so it cannot be shown here.'}
    if kept >= MOST:
        return {'name': name, 'says': f'It is one too many: {MOST} files are kept.'}
    return {'name': name, 'text': text}
