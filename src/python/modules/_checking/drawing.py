"""Compares what a turtle has drawn with what it should draw, as one would compare two pictures."""
import math

from .asked import CheckError

# Turtle steps from one point to the next along a line, and to what still counts as the same place.
STEP = 2
# Lines, shapes and dots that are told to the page.
MOST_TOLD = 4000


def begin(source):
    """Before a program runs: a fresh turtle that draws for nobody."""
    if uses_turtle(source):
        import turtle_drawing
        turtle_drawing.begin(page=False)


def end(source):
    """What it has drawn. The next program that is run draws for the page again."""
    if not uses_turtle(source):
        return NOTHING
    import turtle_drawing
    drawing = turtle_drawing.last_drawing()
    turtle_drawing.begin()
    return drawing


def uses_turtle(source):
    return 'turtle' in source


class Nothing:
    """A drawing with nothing in it, without the turtle's modules being loaded for it."""
    segments, filled, dots, stamps, texts, strokes, sides, turns = [], [], [], [], [], [], [], []
    colours, length, closed, bounds, background = set(), 0, False, None, 'white'


NOTHING = Nothing()


class Lines(Nothing):
    """A drawing that check.py gives as a list: (x1, y1, x2, y2), with a colour where that matters."""

    def __init__(self, given):
        try:
            self.segments = [(*map(float, line[:4]), line[4] if len(line) > 4 else 'black', 1) for line in given]
            self.coloured = any(len(line) > 4 for line in given)
        except (TypeError, ValueError, IndexError):
            raise CheckError('drawing is True, or a list of lines: drawing=[(0, 0, 100, 0), …]') from None
        if any(len(line) < 4 for line in given):
            raise CheckError('a line of a drawing is (x1, y1, x2, y2)')


def wanted_drawing(given, solve):
    """What should be drawn. `solve` gives the drawing of the model answer."""
    if given is True:
        return solve()
    return Lines(given)


def is_same(one, other):
    """Whether two drawings look the same, in whatever order and direction they were drawn."""
    coloured = getattr(one, 'coloured', True)
    a, b = marks(one, coloured), marks(other, coloured)
    return covers(a, b) and covers(b, a)


def marks(drawing, coloured):
    """What stands in each cell of a fine grid."""
    cells = {}

    def mark(x, y, *what):
        cells.setdefault((round(x / STEP), round(y / STEP)), set()).add(what)

    def along(x1, y1, x2, y2, *what):
        pieces = max(1, math.ceil(math.hypot(x2 - x1, y2 - y1) / STEP))
        for at in range(pieces + 1):
            mark(x1 + (x2 - x1) * at / pieces, y1 + (y2 - y1) * at / pieces, *what)

    for x1, y1, x2, y2, colour, _ in drawing.segments:
        along(x1, y1, x2, y2, 'line', colour if coloured else None)
    if coloured:
        for colour, points in drawing.filled:
            for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
                along(x1, y1, x2, y2, 'fill', colour)
        for x, y, colour, width in drawing.dots:
            mark(x, y, 'dot', colour, round(width))
        for x, y, colour in drawing.stamps:
            mark(x, y, 'stamp', colour)
        for x, y, text, _ in drawing.texts:
            mark(x, y, 'text', text)
    return cells


def covers(a, b):
    """Whether all that is in `a` is in `b` too, there or in the next cell."""
    near = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    return all(
        any(what in b.get((x + across, y + up), ()) for across, up in near)
        for (x, y), found in a.items() for what in found)


def told_drawing(drawing):
    """The drawing as plain data, for the page."""
    return {
        'lines': [list(line) for line in drawing.segments[:MOST_TOLD]],
        'fills': [[colour, [list(point) for point in points]] for colour, points in drawing.filled[:MOST_TOLD]],
        'dots': [list(dot) for dot in drawing.dots[:MOST_TOLD]],
    }
