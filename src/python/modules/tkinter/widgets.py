"""Windows and what stands in them. Where a window is and how it is divided is the page's business."""
from tkinter.bindings import Bindings
from tkinter.colours import rgb
from tkinter.loop import loop

# The screen the program believes in. turtle's window is half as wide and three quarters as high.
SCREEN_WIDTH = 1440
SCREEN_HEIGHT = 800


class Widget:
    """What every widget can do."""

    def __init__(self, master=None, cnf={}, **options):
        self.master = master
        self._toplevel = master.winfo_toplevel() if master is not None else self
        self.bindings = Bindings()

    @property
    def tk(self):
        """Whoever runs `mainloop`."""
        return self

    def winfo_toplevel(self):
        """The window it stands in."""
        return self._toplevel

    def winfo_screenwidth(self):
        """In pixels."""
        return SCREEN_WIDTH

    def winfo_screenheight(self):
        """In pixels."""
        return SCREEN_HEIGHT

    def winfo_rgb(self, colour):
        """Its red, green and blue from 0 to 65 535; TclError when it is none."""
        return rgb(colour)

    def winfo_exists(self):
        """It does."""
        return 1

    def winfo_children(self):
        """Nobody asks the page."""
        return []

    def after(self, ms, func=None, *args):
        """Calls `func` after so many milliseconds; without `func` it waits so long."""
        if func is None:
            loop.sleep(ms)
            return None
        return loop.after(ms, func, args)

    def after_idle(self, func, *args):
        """Calls `func` as soon as there is nothing else to do."""
        return loop.after_idle(func, args)

    def after_cancel(self, name):
        """Calls that off."""
        loop.cancel(name)

    def update(self):
        """Shows what has been drawn and lets happen what has come."""
        loop.update(whole=_is_whole_picture())

    def update_idletasks(self):
        """Shows what has been drawn."""
        loop.flush()

    def mainloop(self, n=0):
        """Waits for what happens until the window is closed."""
        loop.mainloop()

    def quit(self):
        """Ends `mainloop`."""
        loop.quit()

    def bind(self, sequence=None, func=None, add=None):
        """`func` is called when that happens."""
        self.bindings.bind(sequence, func, add)

    def unbind(self, sequence, funcid=None):
        """No longer."""
        self.bindings.unbind(sequence)

    def _nothing(self, *told, **options):
        """The page sees to it."""

    pack = grid = place = pack_forget = grid_forget = place_forget = _nothing
    focus = focus_set = focus_force = grab_set = grab_release = bell = lift = _nothing
    rowconfigure = columnconfigure = grid_rowconfigure = grid_columnconfigure = _nothing
    configure = config = destroy = _nothing


def _is_whole_picture():
    """Whether turtle's own Screen.update() asks: a program with tracer(0) that draws picture after picture.

    Between this function and that one stand update, the canvas's forwarding and TurtleScreenBase._update.
    """
    import sys
    frame = sys._getframe(2)
    for _ in range(3):
        if frame is None:
            return False
        if frame.f_code.co_name == 'update' and frame.f_code.co_qualname.startswith('TurtleScreen'):
            return True
        frame = frame.f_back
    return False


class Tk(Widget):
    """A window."""

    def __init__(self, *told, **options):
        super().__init__()
        self._title = ''
        # Called by whoever closes the window: turtle's is a method of its Screen.
        self.closing = None

    def title(self, string=None):
        """What stands in its bar."""
        if string is not None:
            self._title = str(string)
            loop.tell('title', self._title)
        return self._title

    def geometry(self, size=None):
        """Sets its size, as in '640x480+10+10'."""
        if size:
            width, height = (int(float(part)) for part in size.split('+')[0].split('-')[0].split('x'))
            for canvas in loop.canvases:
                if canvas.winfo_toplevel() is self:
                    canvas.fit(width, height)
        return size

    def destroy(self):
        """Closes it. Its picture stays to be looked at until another window is opened."""
        for canvas in loop.canvases:
            if canvas.winfo_toplevel() is self:
                canvas.closed = True
        loop.quit()
        loop.flush()

    def protocol(self, name=None, func=None):
        """`func` is called when the window is closed."""
        if name == 'WM_DELETE_WINDOW':
            self.closing = func

    def attributes(self, *told):
        """The page's business."""

    wm_title, wm_geometry, wm_protocol = title, geometry, protocol
    wm_attributes = attributes
    resizable = minsize = maxsize = call = iconbitmap = iconphoto = state = overrideredirect = attributes
    deiconify = withdraw = iconify = attributes


class Toplevel(Tk):
    """A further window."""


class Frame(Widget):
    """A part of a window."""


class Scrollbar(Widget):
    """Nothing is ever scrolled: the page shows all there is."""

    def set(self, *told):
        """No effect."""
