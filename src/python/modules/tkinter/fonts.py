"""Fonts, and how wide a text is.

The page draws the text; the program needs its width without asking. The widths are those of Helvetica, which Arial
shares, in thousandths of the font's size.
"""
_WIDTHS = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
]
_OTHER = 600
# Pixels in a point: Tk's points are 1/72 inch, and the page's inch has 96 pixels.
_PIXELS = 96 / 72
_LINE = 1.15


def read(font):
    """(family, size in pixels, bold, italic) of a font as tkinter takes it: a tuple, a string or a Font."""
    if hasattr(font, 'actual'):
        font = (font.family, font.size, font.weight, font.slant)
    if isinstance(font, str):
        words = font.split()
        at = next((n for n, word in enumerate(words) if word.lstrip('-').isdigit()), len(words))
        font = (' '.join(words[:at]) or 'Arial', *words[at:])
    family, size, *styles = (*font, 8)[:2] + tuple(font[2:]) if len(font) < 2 else font
    styles = ' '.join(str(style) for style in styles).lower()
    try:
        size = float(size)
    except (TypeError, ValueError):
        size = 8
    # A negative size is in pixels already.
    pixels = -size if size < 0 else (size or 12) * _PIXELS
    return str(family), round(pixels, 2), 'bold' in styles, 'italic' in styles or 'oblique' in styles


def measure(text, font):
    """Width and height of the text in pixels."""
    family, pixels, bold, _ = read(font)
    lines = str(text).split('\n')
    wide = 'courier' in family.lower() or 'mono' in family.lower() or 'consol' in family.lower()
    widest = max(len(line) * 600 if wide else sum(map(_width, line)) for line in lines)
    return widest * pixels / 1000 * (1.06 if bold and not wide else 1), len(lines) * pixels * _LINE


def _width(sign):
    at = ord(sign) - 32
    return _WIDTHS[at] if 0 <= at < len(_WIDTHS) else _OTHER
