"""Colours as Tk writes them: a name, or `#` and 1, 2, 3 or 4 hexadecimal digits each for red, green and blue."""
from tkinter.colour_names import COLOURS
from tkinter.errors import TclError

# What was asked for before, because a turtle asks for the same few colours at every step.
_known = {'': ''}


def hex_colour(colour):
    """The colour as '#rrggbb' in lower case; '' (nothing is drawn) stays ''. TclError when it is none."""
    try:
        return _known[colour]
    except KeyError:
        known = _known[colour] = _read(colour)
        return known
    except TypeError:
        raise TclError(f'unknown color name "{colour}"') from None


def _read(colour):
    if not isinstance(colour, str):
        raise TclError(f'unknown color name "{colour}"')
    if not colour.startswith('#'):
        try:
            return COLOURS[colour.replace(' ', '').lower()]
        except KeyError:
            raise TclError(f'unknown color name "{colour}"') from None
    digits = colour[1:]
    size, left = divmod(len(digits), 3)
    try:
        if left or not 1 <= size <= 4:
            raise ValueError
        parts = [int(digits[at:at + size], 16) for at in range(0, len(digits), size)]
    except ValueError:
        raise TclError(f'invalid color name "{colour}"') from None
    largest = 16 ** size - 1
    return '#' + ''.join('%02x' % (part * 255 // largest) for part in parts)


def rgb(colour):
    """Its red, green and blue from 0 to 65 535, as `winfo_rgb` gives them."""
    plain = hex_colour(colour)
    if not plain:
        raise TclError('unknown color name ""')
    return tuple(int(plain[at:at + 2], 16) * 257 for at in (1, 3, 5))
