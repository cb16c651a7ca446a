"""What lies on a canvas: lines, polygons, texts, pictures, ovals and rectangles, one above the other."""
from tkinter import fonts
from tkinter.colours import hex_colour

# What each kind is called by Tk, by the letter it has on its way to the page.
KINDS = {'l': 'line', 'p': 'polygon', 't': 'text', 'i': 'image', 'o': 'oval', 'r': 'rectangle'}
_DEFAULTS = {
    'l': {'fill': 'black', 'width': 1},
    'p': {'fill': 'black', 'outline': '', 'width': 1},
    't': {'fill': 'black', 'text': '', 'anchor': 'center', 'font': ('Arial', 9, 'normal')},
    'i': {'image': '', 'anchor': 'center'},
    'o': {'fill': '', 'outline': 'black', 'width': 1},
    'r': {'fill': '', 'outline': 'black', 'width': 1},
}


class Item:
    """One thing: its kind, its coordinates x, y, x, y …, its options, and how high it lies."""
    __slots__ = ('kind', 'coords', 'options', 'height')

    def __init__(self, kind, coords, options, height):
        self.kind = kind
        self.coords = coords
        self.options = {**_DEFAULTS[kind], **options}
        self.height = height

    def told(self, number):
        """As the page is told of it. Places in hundredths of a pixel are as fine as anybody can see."""
        options = self.options
        start = [number, self.kind, self.height]
        points = [round(at, 2) for at in self.coords]
        if self.kind == 'l':
            return [*start, points, hex_colour(options['fill']), float(options['width'])]
        if self.kind == 't':
            font = fonts.read(options['font'])
            return [*start, points, hex_colour(options['fill']), str(options['text']), *font, options['anchor']]
        if self.kind == 'i':
            return [*start, points, str(options['image']), options['anchor']]
        colours = hex_colour(options['fill']), hex_colour(options['outline'])
        return [*start, points, *colours, float(options['width'])]

    def bounds(self, size_of_image):
        """The rectangle it lies in: left, top, right, bottom."""
        xs, ys = self.coords[::2], self.coords[1::2]
        if self.kind not in ('t', 'i'):
            return min(xs), min(ys), max(xs), max(ys)
        if self.kind == 't':
            width, height = fonts.measure(self.options['text'], self.options['font'])
        else:
            width, height = size_of_image(self.options['image'])
        x, y = anchored(xs[0], ys[0], width, height, self.options['anchor'])
        return x, y, x + width, y + height


def anchored(x, y, width, height, anchor):
    """The left upper corner of a box of that size whose `anchor` ('sw', 'center' …) is at x, y."""
    sides = '' if anchor == 'center' else anchor
    left = x if 'w' in sides else x - width if 'e' in sides else x - width / 2
    top = y if 'n' in sides else y - height if 's' in sides else y - height / 2
    return left, top


def is_inside(x, y, coords):
    """Whether the point lies in the polygon."""
    inside = False
    before_x, before_y = coords[-2:]
    for at in range(0, len(coords), 2):
        here_x, here_y = coords[at], coords[at + 1]
        if (here_y > y) != (before_y > y):
            if x < (before_x - here_x) * (y - here_y) / (before_y - here_y) + here_x:
                inside = not inside
        before_x, before_y = here_x, here_y
    return inside
