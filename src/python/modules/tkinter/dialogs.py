"""Questions in the page, under the picture."""
import builtins

from tkinter import host
from tkinter.loop import loop

_count = 0


def ask(kind, title, prompt, initial='', note=''):
    """The answer as a text, None when it was called off. `kind` is 'text', 'number', 'tell' or 'yes-no'.

    Without a page, or where no events can come, it is asked as `input()` asks.
    """
    global _count
    if not host.page.hears:
        return builtins.input(f'{prompt} ')
    _count += 1
    loop.tell('ask', _count, kind, str(title or ''), str(prompt or ''), str(initial), note)
    return loop.answer(_count)
