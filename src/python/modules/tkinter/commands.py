"""Pause, and one command of the program at a time."""
import sys

LIBRARY = ('turtle', 'tkinter')


def running_command():
    """The frame of the turtle's function that the program has called: the innermost that was not called from inside."""
    frame = sys._getframe(1)
    while frame.f_back is not None and _is_library(frame.f_back):
        frame = frame.f_back
    return frame


def _is_library(frame):
    return frame.f_globals.get('__name__', '').partition('.')[0] in LIBRARY


class Gate:
    """Stands before every step of every turtle. Closed, it lets through one command for each press of a button."""

    def __init__(self):
        self.closed = False
        self._open_for = None
        self._pressed = False

    def hear(self, event):
        """The page's buttons: pause, go on, one command."""
        if event['t'] == 'step':
            self.closed = self._pressed = True
        else:
            self.closed = bool(event.get('on'))
            self._pressed = False
            self._open_for = None

    def hold(self, loop):
        """Waits until the pupil lets the program go on, unless it is still in the command that was let through."""
        command = running_command()
        if command is self._open_for:
            return
        while self.closed and not self._pressed:
            loop._wait(20_000)
        self._pressed = False
        self._open_for = command if self.closed else None
