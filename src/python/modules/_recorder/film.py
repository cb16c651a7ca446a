"""What turtles drew, moment by moment."""
import sys


class Film:
    """Takes what has changed on the canvases, as the page is told it: see tkinter/film.py."""

    def __init__(self):
        # [moment, messages]
        self.pictures = []
        self._camera = None

    def take(self, moment):
        """What has been drawn until this moment."""
        if self._camera is None:
            loop = sys.modules.get('tkinter.loop')
            if loop is None:
                return
            self._camera = loop.loop.film()
        messages = self._camera.take()
        if messages:
            self.pictures.append([moment, messages])
