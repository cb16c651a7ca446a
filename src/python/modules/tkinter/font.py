"""`tkinter.font`: a font as an object."""
from tkinter import fonts

NORMAL, BOLD, ROMAN, ITALIC = 'normal', 'bold', 'roman', 'italic'


class Font:
    """A font by its family, size and style."""

    def __init__(self, root=None, font=None, name=None, exists=False, *, family='Arial', size=12, weight=NORMAL,
                 slant=ROMAN, underline=False, overstrike=False):
        if font is not None:
            family, pixels, bold, italic = fonts.read(font)
            size, weight, slant = -pixels, BOLD if bold else NORMAL, ITALIC if italic else ROMAN
        self.family, self.size, self.weight, self.slant = family, size, weight, slant

    def actual(self, option=None, displayof=None):
        """Its family, size and style, or one of them."""
        all_of_it = {'family': self.family, 'size': self.size, 'weight': self.weight, 'slant': self.slant}
        return all_of_it if option is None else all_of_it[option]

    def measure(self, text, displayof=None):
        """The width of the text in pixels."""
        return int(fonts.measure(text, self)[0])

    def metrics(self, *options, **more):
        """The height of a line in pixels."""
        height = int(fonts.measure('', self)[1])
        return height if options else {'linespace': height}


def families(root=None, displayof=None):
    """What the page can draw with."""
    return ('Arial', 'Courier New', 'Times New Roman', 'Verdana')
