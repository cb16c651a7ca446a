"""Time: timers, waiting, what happens on the page, and when the page is told what has changed.

The turtle calls `update` and `after` at every step of a movement. Nothing here draws: canvases collect what has
changed, and `flush` sends it, once in a frame of the screen.
"""
import heapq
from collections import deque

from tkinter import commands, host
from tkinter.film import Film

# Seconds between two pictures.
FRAME = 1 / 60
# Seconds too short to sleep: they are added up first.
SHORTEST_SLEEP = 0.004
# Milliseconds of waiting at a time when there is no timer to wait for.
LONG = 20_000
# How deep handlers may call each other through `update`: a key that is held down must not fill the stack.
DEEPEST = 12
# Without a page, seconds of counted time after which a program that only waits for its timers has done enough.
ENOUGH = 60


class Loop:
    """Tk's event loop."""

    def __init__(self):
        # Every canvas, in the order in which they were made.
        self.canvases = []
        # Messages for the page that belong to no canvas.
        self.news = []
        # The turtle's own delays are multiplied by this: 0 is as fast as it goes.
        self.pace = 1
        self.running = False
        self._timers = []
        self._cancelled = set()
        self._idle = []
        self._count = 0
        self._events = deque()
        self._depth = 0
        self._shown = 0.0
        self._free = 0.0
        self._gate = commands.Gate()
        self._open = False
        self._film = None

    def tell(self, *message):
        """Something for the page that belongs to no canvas. The first word of a program opens the picture."""
        if not self._open:
            self._open = True
            self.news.append(['begin'])
        self.news.append(list(message))

    def adopt(self, canvas):
        """A canvas has been made. Those whose window is closed leave the page."""
        self.tell('arrive', canvas.number)
        for other in self.canvases:
            if other.closed:
                self.tell('leave', other.number)
        self.canvases[:] = [other for other in self.canvases if not other.closed] + [canvas]

    # Timers

    def after(self, milliseconds, function, arguments):
        """Calls `function` after so long; the name by which it can be cancelled."""
        self._count += 1
        heapq.heappush(self._timers, (host.page.clock() + milliseconds / 1000, self._count, function, arguments))
        return f'after#{self._count}'

    def after_idle(self, function, arguments):
        """Calls `function` when there is nothing else to do."""
        self._count += 1
        self._idle.append((self._count, function, arguments))
        return f'after#{self._count}'

    def cancel(self, name):
        """Calls a timer off; one that is over, or never was, is no mistake."""
        number = str(name).removeprefix('after#')
        if number.isdigit():
            self._cancelled.add(int(number))

    def _run_due(self):
        now = host.page.clock()
        idle, self._idle = self._idle, []
        due = []
        while self._timers and self._timers[0][0] <= now:
            due.append(heapq.heappop(self._timers)[1:])
        for number, function, arguments in idle + due:
            if number in self._cancelled:
                self._cancelled.discard(number)
            else:
                function(*arguments)

    # Pictures and waiting

    def flush(self):
        """Tells the page what has changed since the last time."""
        self._shown = host.page.clock()
        if not host.page.is_there:
            return
        told = self._film.newest() if self._film else self._collect()
        if told:
            host.page.send(told)

    def _collect(self):
        news, self.news = self.news, []
        return news + [change for canvas in self.canvases for change in canvas.changes()]

    def film(self):
        """From now on all that is drawn is kept, beginning with what is there already. Nobody waits for turtles then."""
        if self._film is None:
            self._film = Film(self._collect)
            self.pace = 0
            if self._open:
                self.news = [['begin'], *self.news, *(['arrive', canvas.number] for canvas in self.canvases)]
            for canvas in self.canvases:
                canvas.tell_all()
        return self._film

    def _wait(self, milliseconds):
        self.flush()
        for event in host.page.wait(milliseconds):
            self._hear(event)

    def _hear(self, event):
        kind = event.get('t')
        if kind == 'pace':
            self.pace = 0 if self._film else event['factor']
        elif kind in ('pause', 'step'):
            self._gate.hear(event)
        elif kind == 'repeat' or not self._gate.closed:
            # Only the newest place of the mouse counts, and a key that repeats counts once.
            last = self._events[-1] if self._events else {}
            same = last.get('t') == kind and last.get('k') == event.get('k') and last.get('w') == event.get('w')
            if same and kind in ('move', 'drag'):
                self._events.pop()
            if not (same and event.get('again')):
                self._events.append(event)

    def answer(self, number):
        """Waits for the answer to the question with that number: a text, or None when it was called off."""
        while True:
            for event in list(self._events):
                if event.get('t') == 'answer' and event.get('id') == number:
                    self._events.remove(event)
                    return event.get('text')
            self._wait(LONG)

    def update(self, whole=False):
        """Lets happen what has come. `whole` is a program that draws each picture itself, one for each frame."""
        if self._gate.closed:
            self._gate.hold(self)
        left = self._shown + FRAME - host.page.clock()
        if whole and left > 0 and (self.pace or self.listens() or self._timers):
            self._wait(left * 1000)
        elif left <= 0:
            self._wait(0)
        if (self._events or self._timers or self._idle) and self._depth < DEEPEST:
            self._handle()

    def sleep(self, milliseconds):
        """A delay of the turtle's own."""
        now = host.page.clock()
        self._free = max(self._free, now) + milliseconds * self.pace / 1000
        if self._free - now >= SHORTEST_SLEEP:
            self._wait((self._free - now) * 1000)

    def _handle(self):
        self._depth += 1
        try:
            events, self._events = self._events, deque()
            while events:
                event = events.popleft()
                for canvas in list(self.canvases):
                    if event.get('w', canvas.number) == canvas.number:
                        canvas.happens(event)
            self._run_due()
        finally:
            self._depth -= 1

    def listens(self):
        """Whether the program has asked to be told of keys or of the mouse."""
        return any(canvas.listens() for canvas in self.canvases)

    def mainloop(self):
        """Waits for whatever happens, until the window is closed or nothing can happen any more."""
        self.running = True
        give_up = host.page.clock() + ENOUGH
        while self.running:
            if self._gate.closed:
                self._gate.hold(self)
            self._handle()
            if not self.running:
                break
            now = host.page.clock()
            if not host.page.hears and not (self._timers or self._idle):
                break
            if not host.page.is_there and now > give_up:
                break
            if not (self._timers or self._idle or self._events or self.listens()):
                break
            # A recording has all it needs before the window is closed.
            if self._film and not self._timers and all(canvas.only_closes() for canvas in self.canvases):
                break
            left = (self._timers[0][0] - now) * 1000 if self._timers else LONG
            self._wait(0 if self._idle or self._events else max(0, min(left, LONG)))
        self.flush()

    def quit(self):
        """Ends `mainloop`."""
        self.running = False


loop = Loop()
