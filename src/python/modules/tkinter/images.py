"""Pictures from files: GIF and PNG, as Tk reads them."""
import base64

from tkinter.errors import TclError
from tkinter.loop import loop

_count = 0


class PhotoImage:
    """A picture that items of a canvas show. Without a file and without data it is empty."""

    def __init__(self, name=None, cnf={}, master=None, *, file=None, data=None, width=0, height=0, format=None):
        global _count
        _count += 1
        self.name = str(name or f'pyimage{_count}')
        self._size = (int(width), int(height))
        self._bytes = b''
        if file is not None:
            self._take(_read_file(str(file)), str(file))
        elif data is not None:
            self._take(base64.b64decode(data) if isinstance(data, str) else bytes(data), 'data')

    def _take(self, picture, source):
        kind, self._size = _kind(picture, source)
        self._bytes, self._kind = picture, kind
        self._tell()

    def _tell(self):
        packed = base64.b64encode(self._bytes).decode()
        loop.tell('image', self.name, self._kind, packed, *self._size)

    def width(self):
        """In pixels."""
        return self._size[0]

    def height(self):
        """In pixels."""
        return self._size[1]

    def zoom(self, x, y=''):
        """A larger copy: every pixel becomes x by y pixels."""
        return self._scaled(int(x), int(y or x))

    def subsample(self, x, y=''):
        """A smaller copy: of x by y pixels one is kept."""
        return self._scaled(1 / int(x), 1 / int(y or x))

    def copy(self):
        """The same picture once more."""
        return self._scaled(1, 1)

    def _scaled(self, x, y):
        other = PhotoImage(width=max(1, int(self._size[0] * x)), height=max(1, int(self._size[1] * y)))
        if self._bytes:
            other._bytes, other._kind = self._bytes, self._kind
            other._tell()
        return other

    def blank(self):
        """Nothing is to be seen any more."""

    def __getitem__(self, option):
        return str(self._size[option == 'height'])

    def __str__(self):
        return self.name


def _read_file(name):
    try:
        with open(name, 'rb') as file:
            return file.read()
    except OSError:
        raise TclError(f'couldn\'t open "{name}": no such file or directory') from None


def _kind(picture, source):
    """Its type on the web, and its width and height."""
    if picture[:6] in (b'GIF87a', b'GIF89a'):
        return 'image/gif', (int.from_bytes(picture[6:8], 'little'), int.from_bytes(picture[8:10], 'little'))
    if picture[:8] == b'\x89PNG\r\n\x1a\n':
        return 'image/png', (int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24]))
    raise TclError(f'couldn\'t recognize data in image file "{source}"')
