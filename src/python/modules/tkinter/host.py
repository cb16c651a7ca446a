"""The way to the page, and the clock.

`page` is one of two: the page the program runs in, or none at all (a check, a test). Without a page nothing is sent,
no time passes while the program waits, and nobody presses or types anything.
"""
import json
import time

DEVICE = 'turtle'


class Page:
    """The page, over the worker's device channel."""

    is_there = True

    def __init__(self, channel):
        self._channel = channel
        self.clock = time.perf_counter
        # Whether the browser has a way for events to come while a program waits.
        self.hears = channel.hears

    def send(self, messages):
        """Tells the page: a list of messages, see src/workbench/python/turtle/messages.ts."""
        self._channel.send(DEVICE, json.dumps(messages, separators=(',', ':')))

    def wait(self, milliseconds):
        """Sleeps until the time is over or something happens; the events that came, each a dictionary."""
        return [json.loads(text) for device, text in self._channel.wait(milliseconds) if device == DEVICE]


class Nobody:
    """No page: time is only counted."""
    is_there = hears = False

    def __init__(self):
        self._now = 0.0

    def clock(self):
        """Seconds since the beginning."""
        return self._now

    def send(self, messages):
        """Nobody is told."""

    def wait(self, milliseconds):
        """Nothing happens meanwhile."""
        self._now += milliseconds / 1000
        return []


def _find():
    try:
        import _host
    except ImportError:
        return Nobody()
    return Page(_host)


page = _find()


def use(other):
    """Draws for `other` from now on."""
    global page
    page = other
