"""What a recorded program prints."""
import io


class Screen(io.TextIOBase):
    """Passes on what is printed and keeps a copy."""

    def __init__(self, stream, kind, recorder):
        self._stream, self._kind, self._recorder = stream, kind, recorder

    def write(self, text, /):
        count = self._stream.write(text)
        self._recorder.printed(self._kind, text)
        return count

    def flush(self):
        self._stream.flush()

    def writable(self):
        return True

    def isatty(self):
        return self._stream.isatty()

    def fileno(self):
        return self._stream.fileno()

    encoding = property(lambda self: self._stream.encoding)
    errors = property(lambda self: self._stream.errors)
    newlines = property(lambda self: self._stream.newlines)
    buffer = property(lambda self: self._stream.buffer)
