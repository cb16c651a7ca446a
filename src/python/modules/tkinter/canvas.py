"""The canvas: keeps what is drawn, and remembers what has changed since the page was last told."""
from tkinter.colours import hex_colour
from tkinter.errors import PictureTooLargeError, TclError
from tkinter.items import KINDS, Item
from tkinter.listening import Listening
from tkinter.loop import loop

MOST_ITEMS = 200_000
MOST_POINTS = 1_000_000
# Tk's names of options that mean the same.
_SAME = {'background': 'bg', 'bd': 'borderwidth'}


class Canvas(Listening):
    """A surface with items on it. Coordinates are in pixels, y grows downwards."""

    _count = 0

    def __init__(self, master=None, cnf={}, **options):
        super().__init__(master)
        Canvas._count += 1
        self.number = Canvas._count
        self._options = {'width': 400, 'height': 300, 'bg': 'white', 'scrollregion': None}
        self._items = {}
        self._images = {}
        self._next = self._top = self._bottom = self._points = 0
        self._changed = {}
        self._gone = []
        self._emptied = False
        self._listened = None
        self._frame_changed = True
        loop.adopt(self)
        self.configure(cnf, **options)

    # Options

    def configure(self, cnf=None, **options):
        """Sets the size, the background (`bg`) and the part of the plane that can be scrolled to."""
        for name, value in {**(cnf or {}), **options}.items():
            name = _SAME.get(name, name)
            # The turtle passes None on for what it does not want to change.
            if value is None:
                continue
            if name == 'bg':
                hex_colour(value)
            self._options[name] = value
            self._frame_changed = True

    config = configure

    def cget(self, name):
        """The value of an option."""
        return self._options.get(_SAME.get(name, name), '')

    __getitem__ = cget

    def __setitem__(self, name, value):
        self.configure({name: value})

    def fit(self, width, height):
        """The window has this size now."""
        self.configure(width=width - 6, height=height - 6)

    def winfo_width(self):
        """With its border, in pixels."""
        return int(self._options['width']) + 6

    def winfo_height(self):
        """With its border, in pixels."""
        return int(self._options['height']) + 6

    winfo_reqwidth, winfo_reqheight = winfo_width, winfo_height

    def canvasx(self, x, gridspacing=None):
        """The page tells places in the canvas's own coordinates already."""
        return x

    canvasy = canvasx

    def xview(self, *scroll):
        """All of it is always in sight."""
        return 0.0, 1.0

    yview = xview_moveto = yview_moveto = xview

    # Items

    def _create(self, kind, coords, options):
        if len(self._items) >= MOST_ITEMS:
            raise PictureTooLargeError(f'the picture has more than {MOST_ITEMS:,} things in it')
        self._next += 1
        self._top += 1
        self._items[self._next] = Item(kind, [], options, self._top)
        self.coords(self._next, *coords)
        if kind == 'i':
            self._keep_image(options)
        return self._next

    def create_line(self, *coords, **options):
        """A line through all the points. Answers the number of the item, like all that follow."""
        return self._create('l', coords, options)

    def create_polygon(self, *coords, **options):
        """A closed shape."""
        return self._create('p', coords, options)

    def create_text(self, *coords, **options):
        """A text, whose `anchor` lies at the point."""
        return self._create('t', coords, options)

    def create_image(self, *coords, **options):
        """A picture, whose `anchor` lies at the point."""
        return self._create('i', coords, options)

    def create_oval(self, *coords, **options):
        """An ellipse in the rectangle between two corners."""
        return self._create('o', coords, options)

    def create_rectangle(self, *coords, **options):
        """The rectangle between two corners."""
        return self._create('r', coords, options)

    def coords(self, item, *coords):
        """The coordinates of the item, which are changed to `coords` when there are any."""
        it = self._items.get(item)
        if it is None:
            return []
        if coords:
            coords = _flat(coords) if len(coords) == 1 or isinstance(coords[0], (tuple, list)) else list(coords)
            if coords == it.coords:
                return coords
            self._points += (len(coords) - len(it.coords)) // 2
            it.coords = coords
            self._changed[item] = it
            if self._points > MOST_POINTS:
                raise PictureTooLargeError(f'the picture has more than {MOST_POINTS:,} points in it')
        return it.coords

    def move(self, item, x, y):
        """Moves the item by so much."""
        it = self._items.get(item)
        if it is not None:
            self.coords(item, *(at + (y if n % 2 else x) for n, at in enumerate(it.coords)))

    def itemconfigure(self, item, cnf=None, **options):
        """Changes options of the item."""
        it = self._items.get(item)
        if it is None:
            return
        if cnf:
            options = {**cnf, **options}
        for name in ('fill', 'outline'):
            if options.get(name):
                hex_colour(options[name])
        if it.kind == 'i':
            self._keep_image(options)
        now = it.options
        for name, value in options.items():
            if now.get(name) != value:
                now.update(options)
                self._changed[item] = it
                break

    itemconfig = itemconfigure

    def itemcget(self, item, name):
        """An option of the item."""
        it = self._items.get(item)
        return it.options.get(name, '') if it else ''

    def type(self, item):
        """'line', 'polygon' …, None when there is no such item."""
        it = self._items.get(item)
        return KINDS[it.kind] if it else None

    def delete(self, *items):
        """Takes items away; 'all' is every one."""
        for item in items:
            if item == 'all':
                self._items.clear()
                self._changed.clear()
                self._gone.clear()
                self._item_bindings.clear()
                self._points = 0
                self._emptied = True
            elif item in self._items:
                self._points -= len(self._items.pop(item).coords) // 2
                self._changed.pop(item, None)
                self._item_bindings.pop(item, None)
                self._gone.append(item)

    def find_all(self):
        """The numbers of all items, the lowest first."""
        return tuple(sorted(self._items, key=lambda item: self._items[item].height))

    def tag_raise(self, item, above=None):
        """Puts the item on top."""
        it = self._items.get(item)
        if it is not None and it.height != self._top:
            self._top += 1
            it.height = self._top
            self._changed[item] = it

    lift = tkraise = tag_raise

    def tag_lower(self, item, below=None):
        """Puts the item under all others."""
        it = self._items.get(item)
        if it is not None:
            self._bottom -= 1
            it.height = self._bottom
            self._changed[item] = it

    lower = tag_lower

    def bbox(self, *items):
        """The rectangle that the items lie in, in whole pixels; None when there are none."""
        if items == ('all',):
            items = tuple(self._items)
        bounds = [self._items[item].bounds(self._image_size) for item in items if item in self._items]
        if not bounds:
            return None
        left, top, right, bottom = zip(*bounds)
        return int(min(left)), int(min(top)), int(max(right)), int(max(bottom))

    def _keep_image(self, options):
        image = options.get('image')
        if image is not None:
            self._images[str(image)] = image
            options['image'] = str(image)

    def _image_size(self, name):
        image = self._images.get(name)
        return (image.width(), image.height()) if image else (0, 0)

    def postscript(self, **options):
        """Not here: the page has buttons for that."""
        raise TclError('the page saves the picture, with the buttons PNG and SVG')

    # The page

    def tell_all(self):
        """The page is told everything anew."""
        self._frame_changed = True
        self._changed = dict(self._items)

    def changes(self):
        """Messages for the page about what has changed since the last time."""
        told = []
        if self._frame_changed:
            self._frame_changed = False
            options = self._options
            region = options['scrollregion']
            region = [float(at) for at in (region.split() if isinstance(region, str) else region)] if region else None
            size = int(float(options['width'])), int(float(options['height']))
            told.append(['canvas', self.number, *size, hex_colour(options['bg']), region])
        if self._emptied:
            self._emptied = False
            told.append(['empty', self.number])
        if self._gone:
            told.append(['gone', self.number, self._gone])
            self._gone = []
        if self._changed:
            told.append(['items', self.number, [it.told(number) for number, it in self._changed.items()]])
            self._changed = {}
        listened = sorted((kind, str(detail or '')) for kind, detail in self._kinds()) if not self.closed else []
        if listened != self._listened:
            self._listened = listened
            told.append(['listens', self.number, listened])
        return told


def _flat(coords):
    """x, y, x, y … out of pairs, or out of one list."""
    if len(coords) == 1:
        coords = coords[0]
    if coords and isinstance(coords[0], (tuple, list)):
        return [at for point in coords for at in point]
    return list(coords)
