"""A stand-in for tkinter: as much of it as CPython's own turtle.py needs, with the page as its screen.

turtle.py draws on a Canvas of tkinter's and waits by tkinter's clock. Here the canvas keeps what is drawn and tells
the page what has changed. A tour, from the turtle to the page:

    widgets    windows and what all widgets can do; `after` and `update`, by which the turtle takes its time
    canvas     the items a turtle draws: made, moved, raised, taken away
    listening  who is called when something happens on it
    items      one line, polygon or text, and how the page is told of it
    loop       timers, waiting, events; sends all changes of a frame together
    film       keeps what is drawn, for a recorder
    host       the way to the page, or nobody at all (in checks and tests)
    bindings   '<KeyPress-Up>', '<Button-1>'; keysyms has the names of keys
    commands   pause, and one command at a time
    colours    every form Tk knows, with the whole table of names
    fonts, images, dialogs, simpledialog, messagebox, font

Of the rest of tkinter (buttons, menus, entry fields) there is nothing.
"""
from tkinter.bindings import Event
from tkinter.canvas import Canvas
from tkinter.constants import *
from tkinter.errors import PictureTooLargeError, TclError
from tkinter.images import PhotoImage
from tkinter.loop import loop as _loop
from tkinter.widgets import Frame, Scrollbar, Tk, Toplevel, Widget

TkVersion = TclVersion = 8.6
Misc = Widget


def mainloop(n=0):
    """Waits for what happens until the window is closed."""
    _loop.mainloop()


def NoDefaultRoot():
    """Every window here is made by the program."""
