"""What is drawn, kept as it comes for a recorder; the page is told the newest of it."""

# What the page does with them is no part of a picture.
_NO_PICTURE = ('listens', 'ask')


class Film:
    """Stands between the canvases and the page. `collect` gives the messages about what has changed."""

    def __init__(self, collect):
        self._collect = collect
        self._taken = []
        # For the page: messages in their order, and items by their canvas and number.
        self._news = []
        self._items = {}

    def take(self):
        """All messages about the picture since this was last asked for."""
        self._add(self._collect())
        taken, self._taken = self._taken, []
        return taken

    def newest(self):
        """The messages for the page: each item as it is now."""
        self._add(self._collect())
        told = self._news + [['items', canvas, [*items.values()]] for canvas, items in self._items.items() if items]
        self._news, self._items = [], {}
        return told

    def _add(self, messages):
        for message in messages:
            word, canvas = (*message, None)[:2]
            if word not in _NO_PICTURE:
                self._taken.append(message)
            if word == 'items':
                items = self._items.setdefault(canvas, {})
                for item in message[2]:
                    items[item[0]] = item
                continue
            if word == 'empty':
                self._items.pop(canvas, None)
            elif word == 'gone':
                for item in message[2]:
                    self._items.get(canvas, {}).pop(item, None)
            self._news.append(message)
