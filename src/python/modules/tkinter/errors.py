"""What can go wrong."""


class TclError(Exception):
    """Tk was asked for something it cannot do: an unknown colour, a picture that is not there."""


class PictureTooLargeError(RuntimeError):
    """The drawing has more in it than the page can keep."""


# As programs know them.
TclError.__module__ = '_tkinter'
PictureTooLargeError.__module__ = 'builtins'
