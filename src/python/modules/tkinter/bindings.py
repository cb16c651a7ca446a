"""Which function is called when something happens: Tk's sequences, such as `<KeyPress-Up>` and `<Button-1>`."""
from tkinter.errors import TclError
from tkinter.keysyms import keysym

_BUTTONS = {'Button': 'down', 'ButtonPress': 'down', 'ButtonRelease': 'up', 'Motion': 'drag'}
# Known to Tk; nothing here ever makes them happen.
_SILENT = ('Configure', 'Enter', 'Leave', 'FocusIn', 'FocusOut', 'Destroy', 'Map', 'Unmap', 'Expose', 'MouseWheel',
           'Visibility', 'Activate', 'Deactivate')


class Event:
    """What a handler is told: the place, the button or the key."""

    def __init__(self, **told):
        self.x = self.y = self.x_root = self.y_root = 0
        self.num = self.keysym = self.char = '??'
        self.delta = 0
        self.__dict__.update(told)


def read(sequence):
    """What has to happen: a kind and the key or the button, or None for each of them. `<B1-Motion>` is a drag."""
    if len(sequence) == 1:
        return 'key', keysym(sequence)
    inner = sequence.removeprefix('<').removesuffix('>')
    parts = inner.split('-', 1) if len(inner) > 1 else [inner]
    kind, detail = parts[0], parts[1] if len(parts) > 1 else ''
    if kind in ('Double', 'Triple', 'Control', 'Shift', 'Alt', 'Any'):
        return read(f'<{detail}>') if kind == 'Any' else ('silent', inner)
    if kind in ('Key', 'KeyPress', 'KeyRelease'):
        return 'keyup' if kind == 'KeyRelease' else 'key', keysym(detail) if detail else None
    if kind in ('Button', 'ButtonPress', 'ButtonRelease'):
        return _BUTTONS[kind], _button(detail) if detail else None
    if kind == 'Motion':
        return 'move', None
    if kind.startswith('B') and kind.removeprefix('Button').removeprefix('B').isdigit() and detail in _BUTTONS:
        return _BUTTONS[detail], _button(kind.removeprefix('Button').removeprefix('B'))
    if kind in _SILENT:
        return 'silent', inner
    if kind.isdigit() and not detail:
        return 'down', _button(kind)
    return 'key', keysym(inner)


def _button(detail):
    if not detail.isdigit() or not 1 <= int(detail) <= 5:
        raise TclError(f'bad button number "{detail}"')
    return int(detail)


class Bindings:
    """The functions that one widget, or one item of a canvas, has been given."""

    def __init__(self):
        self._functions = {}

    def bind(self, sequence, function, add=None):
        """`function` is called from now on; without `add` it takes the place of what was there."""
        happening = read(sequence)
        if add not in ('+', True):
            self._functions[happening] = []
        self._functions.setdefault(happening, []).append(function)

    def unbind(self, sequence):
        """Nothing is called from now on."""
        self._functions.pop(read(sequence), None)

    def functions(self, kind, detail):
        """What to call: that of this key alone before that of every key, as in Tk."""
        return list(self._functions.get((kind, detail)) or self._functions.get((kind, None)) or ())

    def all(self):
        """Every function."""
        return [function for functions in self._functions.values() for function in functions]

    def kinds(self):
        """Every kind with its key or button that somebody waits for."""
        return {happening for happening, functions in self._functions.items()
                if functions and happening[0] != 'silent'}
