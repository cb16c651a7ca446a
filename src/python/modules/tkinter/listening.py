"""Who is called when something happens on a canvas: a key, a click, a turtle that is dragged."""
from tkinter import keysyms
from tkinter.bindings import Bindings, Event
from tkinter.items import is_inside
from tkinter.widgets import Widget

# Pixels beside a turtle that a finger still hits it.
NEAR = 8


class Listening(Widget):
    """A canvas as something that happens to it: `_items` lie on it."""

    def __init__(self, master=None):
        super().__init__(master)
        self._bindings = Bindings()
        self._item_bindings = {}
        # The item on which a button is held down.
        self._held = None
        self.closed = False

    def bind(self, sequence=None, func=None, add=None):
        """`func` is called when that happens on the canvas."""
        self._bindings.bind(sequence, func, add)

    def unbind(self, sequence, funcid=None):
        """No longer."""
        self._bindings.unbind(sequence)

    def tag_bind(self, item, sequence=None, func=None, add=None):
        """`func` is called when that happens on the item, or on any part of a turtle that is several."""
        for one in item if isinstance(item, (list, tuple)) else (item,):
            self._item_bindings.setdefault(one, Bindings()).bind(sequence, func, add)

    def tag_unbind(self, item, sequence, funcid=None):
        """No longer."""
        for one in item if isinstance(item, (list, tuple)) else (item,):
            if one in self._item_bindings:
                self._item_bindings[one].unbind(sequence)

    def _kinds(self):
        kinds = self._bindings.kinds() | self._top_bindings()
        for bindings in self._item_bindings.values():
            kinds |= bindings.kinds()
        return kinds

    def _top_bindings(self):
        top = self.winfo_toplevel()
        return set() if top is self else top.bindings.kinds()

    def listens(self):
        """Whether anything that can happen calls a function."""
        return not self.closed and bool(self._kinds())

    def only_closes(self):
        """Whether all that can happen is that a click closes the window: turtle's exitonclick()."""
        return not self._item_bindings and not self._top_bindings() and all(map(_closes, self._bindings.all()))

    def happens(self, event):
        """Calls whoever waits for it."""
        kind = event.get('t')
        if self.closed or kind not in ('key', 'keyup', 'down', 'up', 'move', 'drag'):
            return
        if kind in ('key', 'keyup'):
            name = keysyms.from_browser(event['k'])
            told = Event(widget=self, keysym=name, char=event['k'] if len(event['k']) == 1 else '')
            detail = keysyms.keysym(name) if len(name) == 1 or name in keysyms.NAMES else name
        else:
            detail = event.get('n', 1)
            told = Event(widget=self, x=event['x'], y=event['y'], x_root=event['x'], y_root=event['y'], num=detail)
        if kind == 'down':
            self._held = self._hit(event['x'], event['y'])
        functions = []
        if kind in ('down', 'drag', 'up') and self._held in self._item_bindings:
            functions += self._item_bindings[self._held].functions(kind, detail)
        functions += self._bindings.functions(kind, detail)
        # To move with the button down is to move.
        if kind == 'drag':
            functions += self._bindings.functions('move', None)
        top = self.winfo_toplevel()
        if top is not self:
            functions += top.bindings.functions(kind, detail)
        if kind == 'up':
            self._held = None
        for function in functions:
            function(told)

    def _hit(self, x, y):
        """The uppermost item at that place that anything is bound to; else one close by."""
        heights = {item: self._items[item].height for item in self._item_bindings if item in self._items}
        near = None
        for item in sorted(heights, key=heights.get, reverse=True):
            it = self._items[item]
            left, top, right, bottom = it.bounds(self._image_size)
            if not (left - NEAR <= x <= right + NEAR and top - NEAR <= y <= bottom + NEAR):
                continue
            if it.kind != 'p' or is_inside(x, y, it.coords):
                return item
            near = near or item
        return near


def _closes(function):
    inside = (cell.cell_contents for cell in function.__closure__ or ())
    return any(getattr(it, '__qualname__', '').startswith('_Screen.exitonclick.') for it in inside)
