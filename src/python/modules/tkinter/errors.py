"""What can go wrong."""


class TclError(Exception):
    """Tk was asked for something it cannot do: an unknown colour, a picture that is not there."""


class PictureTooLarge(RuntimeError):
    """The drawing has more in it than the page can keep."""
