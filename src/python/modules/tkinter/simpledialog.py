"""`tkinter.simpledialog`: asks for a text or a number."""
from tkinter import dialogs


def askstring(title, prompt, *, initialvalue='', **options):
    """The text that was typed; None when it was called off."""
    return dialogs.ask('text', title, prompt, initialvalue or '')


def askfloat(title, prompt, **options):
    """A number; None when it was called off. Asks again until it fits between `minvalue` and `maxvalue`."""
    return _number(float, 'This is not a number.', title, prompt, **options)


def askinteger(title, prompt, **options):
    """A whole number, likewise."""
    return _number(int, 'This is not a whole number.', title, prompt, **options)


def _number(read, not_one, title, prompt, initialvalue=None, minvalue=None, maxvalue=None, **options):
    typed, note = '' if initialvalue is None else initialvalue, ''
    while True:
        typed = dialogs.ask('number', title, prompt, typed, note)
        if typed is None:
            return None
        try:
            number = read(typed.strip().replace(',', '.'))
        except ValueError:
            note = not_one
            continue
        if minvalue is not None and number < minvalue:
            note = f'The smallest number allowed is {minvalue:g}.'
        elif maxvalue is not None and number > maxvalue:
            note = f'The largest number allowed is {maxvalue:g}.'
        else:
            return number
