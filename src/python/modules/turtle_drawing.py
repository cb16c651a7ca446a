"""What a turtle has drawn, as plain data: for checks of exercises, and for describing a picture in words.

    begin(page=False)        before a program runs: a fresh turtle that draws for nobody, and takes no time
    drawing = last_drawing() after it has run

All places are in turtle coordinates: x to the right, y upwards, (0, 0) in the middle.
"""
import math
import sys

# Pixels within which two places are the same.
CLOSE = 0.5


def begin(page=True):
    """Forgets every turtle and every window. Without `page` nothing is shown, and waiting takes no time."""
    for name in list(sys.modules):
        if name.partition('.')[0] in ('turtle', 'tkinter'):
            del sys.modules[name]
    if not page:
        from tkinter import host
        host.use(host.Nobody())


def finish():
    """Shows what has been drawn last. Harmless when nothing was drawn."""
    loop = sys.modules.get('tkinter.loop')
    if loop:
        loop.loop.flush()


def last_drawing():
    """The Drawing on all canvases of the program that ran last; an empty one when there was no turtle."""
    loop = sys.modules.get('tkinter.loop')
    return Drawing(loop.loop.canvases if loop else [])


class Drawing:
    """A finished drawing.

    segments  (x1, y1, x2, y2, colour, width) of every straight piece, in the order in which they were drawn
    filled    (colour, [(x, y), …]) of every filled shape
    dots      (x, y, colour, width) of every dot
    stamps    (x, y, colour) of every stamp
    texts     (x, y, text, colour) of everything written
    colours   the colours of all of these as a set: a name such as 'red' where there is one, else '#rrggbb'
    background  the colour of the canvas
    """

    def __init__(self, canvases):
        self.segments, self.filled, self.dots, self.stamps, self.texts = [], [], [], [], []
        self.background = 'white'
        for canvas in canvases:
            self._read(canvas)

    def _read(self, canvas):
        from tkinter.colours import hex_colour
        self.background = name_of(hex_colour(canvas['bg']))
        screen, own, stamps = _turtles_on(canvas)
        across, up = (screen.xscale, screen.yscale) if screen else (1, 1)
        for number, item in canvas._items.items():
            if number in own:
                continue
            xs, ys = [_plain(x / across) for x in item.coords[::2]], [_plain(-y / up) for y in item.coords[1::2]]
            colour = name_of(hex_colour(item.options.get('fill', '')))
            points = list(zip(xs, ys))
            if item.kind == 'l' and colour:
                self._read_line(points, colour, float(item.options['width']))
            elif item.kind == 'p' and number in stamps and (colour or item.options['outline']):
                middle = sum(xs) / len(xs), sum(ys) / len(ys)
                self.stamps.append((*middle, colour or name_of(hex_colour(item.options['outline']))))
            elif item.kind == 'p' and colour and _area(points) > CLOSE:
                self.filled.append((colour, points))
            elif item.kind == 't':
                self.texts.append((*points[0], str(item.options['text']), colour))

    def _read_line(self, points, colour, width):
        if len(set(points)) == 1:
            # An untouched line item lies at (0, 0) and has no colour; with one it is a dot.
            self.dots.append((*points[0], colour, width))
            return
        for (x1, y1), (x2, y2) in zip(points, points[1:]):
            if (x1, y1) != (x2, y2):
                self.segments.append((x1, y1, x2, y2, colour, width))

    @property
    def colours(self):
        """The colours of everything that was drawn."""
        return ({segment[4] for segment in self.segments} | {colour for colour, _ in self.filled}
                | {dot[2] for dot in self.dots} | {stamp[2] for stamp in self.stamps}
                | {text[3] for text in self.texts})

    @property
    def length(self):
        """The length of all lines together."""
        return sum(math.dist(segment[:2], segment[2:4]) for segment in self.segments)

    @property
    def strokes(self):
        """Lists of segments, each of which begins where the one before it ends."""
        strokes = []
        for segment in self.segments:
            if strokes and math.dist(strokes[-1][-1][2:4], segment[:2]) < CLOSE:
                strokes[-1].append(segment)
            else:
                strokes.append([segment])
        return strokes

    @property
    def sides(self):
        """The straight sides (x1, y1, x2, y2): pieces that go on in the same direction are one side."""
        return [side for stroke in self._straight() for side in stroke]

    def _straight(self):
        return [_join(stroke) for stroke in self.strokes]

    @property
    def turns(self):
        """The angle at every corner inside a stroke, in degrees: left turns are positive, right turns negative."""
        return [round(_turn(before, after), 2)
                for stroke in self._straight() for before, after in zip(stroke, stroke[1:])]

    @property
    def closed(self):
        """Whether there is a line, and every stroke ends where it began."""
        return bool(self.segments) and all(
            math.dist(stroke[0][:2], stroke[-1][2:4]) < CLOSE for stroke in self.strokes)

    @property
    def bounds(self):
        """(left, bottom, right, top) of the lines, fills, dots and stamps; None when there are none."""
        points = [point for segment in self.segments for point in (segment[:2], segment[2:4])]
        points += [point for _, shape in self.filled for point in shape]
        points += [dot[:2] for dot in self.dots] + [stamp[:2] for stamp in self.stamps]
        if not points:
            return None
        xs, ys = zip(*points)
        return min(xs), min(ys), max(xs), max(ys)


def _plain(place):
    """Without the last digits, in which sums of sines differ."""
    return round(place, 6) + 0.0


def name_of(hexadecimal):
    """The plainest name of a colour '#rrggbb': 'red', not 'red1'; without a name it stays as it is."""
    if not _names:
        from tkinter.colour_names import COLOURS
        for name, value in COLOURS.items():
            if name not in ('aqua', 'fuchsia', 'lime') and 'grey' not in name and not name[-1].isdigit():
                _names.setdefault(value, name)
        _names.update({'#00ffff': 'cyan', '#ff00ff': 'magenta', '#00ff00': 'lime'})
    return _names.get(hexadecimal, hexadecimal)


_names = {}


def _turtles_on(canvas):
    """The screen of that canvas, the items that are turtles themselves, and those that are stamps."""
    turtle = sys.modules.get('turtle')
    own, stamps, found = set(), set(), None
    # turtle forgets its own Screen when its window is closed; the window does not.
    owner = getattr(getattr(canvas.winfo_toplevel(), 'closing', None), '__self__', None)
    for screen in [*turtle.RawTurtle.screens, owner] if turtle else []:
        if screen is None:
            continue
        if getattr(screen.cv, '_canvas', screen.cv) is not canvas:
            continue
        found = screen
        for one in screen._turtles:
            shape = one.turtle._item
            own.update(shape if isinstance(shape, (list, tuple)) else [shape])
            own.add(one.drawingLineItem)
            for stamp in one.stampItems:
                stamps.update(stamp if isinstance(stamp, (list, tuple)) else [stamp])
    return found, own, stamps


def _area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def _direction(side):
    return math.degrees(math.atan2(side[3] - side[1], side[2] - side[0]))


def _turn(before, after):
    """From -180 (not included) to 180."""
    turn = (_direction(after) - _direction(before)) % 360
    return turn - 360 if turn > 180 + 1e-6 else turn


def _join(stroke):
    joined = []
    for x1, y1, x2, y2, *_ in stroke:
        here = (x1, y1, x2, y2)
        if joined and abs(_turn(joined[-1], here)) < 0.01:
            joined[-1] = (*joined[-1][:2], x2, y2)
        else:
            joined.append(here)
    return joined
