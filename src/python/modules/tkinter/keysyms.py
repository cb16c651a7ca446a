"""The names of keys: the browser's, and Tk's, which are the X Window System's."""
from tkinter.errors import TclError

# The browser's name of a key: Tk's.
_FROM_BROWSER = {
    'ArrowUp': 'Up', 'ArrowDown': 'Down', 'ArrowLeft': 'Left', 'ArrowRight': 'Right',
    'Enter': 'Return', 'Escape': 'Escape', 'Backspace': 'BackSpace', 'Tab': 'Tab', 'Delete': 'Delete',
    'Insert': 'Insert', 'Home': 'Home', 'End': 'End', 'PageUp': 'Prior', 'PageDown': 'Next',
    'Shift': 'Shift_L', 'Control': 'Control_L', 'Alt': 'Alt_L', 'Meta': 'Super_L', 'CapsLock': 'Caps_Lock',
    **{f'F{number}': f'F{number}' for number in range(1, 13)},
}
_SIGNS = {
    ' ': 'space', '!': 'exclam', '"': 'quotedbl', '#': 'numbersign', '$': 'dollar', '%': 'percent',
    '&': 'ampersand', "'": 'apostrophe', '(': 'parenleft', ')': 'parenright', '*': 'asterisk', '+': 'plus',
    ',': 'comma', '-': 'minus', '.': 'period', '/': 'slash', ':': 'colon', ';': 'semicolon', '<': 'less',
    '=': 'equal', '>': 'greater', '?': 'question', '@': 'at', '[': 'bracketleft', '\\': 'backslash',
    ']': 'bracketright', '^': 'asciicircum', '_': 'underscore', '`': 'grave', '{': 'braceleft', '|': 'bar',
    '}': 'braceright', '~': 'asciitilde', '£': 'sterling', '§': 'section', '°': 'degree', '€': 'EuroSign',
    'ä': 'adiaeresis', 'ö': 'odiaeresis', 'ü': 'udiaeresis', 'ß': 'ssharp', 'Ä': 'Adiaeresis', 'Ö': 'Odiaeresis',
    'Ü': 'Udiaeresis', 'é': 'eacute', 'è': 'egrave', 'à': 'agrave', 'ç': 'ccedilla', 'ñ': 'ntilde', 'å': 'aring',
    'æ': 'ae', 'ø': 'oslash',
}
# Other names of the same keys, with which a key of the page counts as well.
_SAME = {
    'Shift_R': 'Shift_L', 'Control_R': 'Control_L', 'Alt_R': 'Alt_L', 'KP_Enter': 'Return', 'quoteright': 'apostrophe',
    'Page_Up': 'Prior', 'Page_Down': 'Next', 'KP_Up': 'Up', 'KP_Down': 'Down', 'KP_Left': 'Left', 'KP_Right': 'Right',
    'KP_Add': 'plus', 'KP_Subtract': 'minus', 'KP_Multiply': 'asterisk', 'KP_Divide': 'slash', 'KP_Decimal': 'period',
    **{f'KP_{digit}': str(digit) for digit in range(10)},
}
NAMES = sorted({*_FROM_BROWSER.values(), *_SIGNS.values(), *_SAME})
_names = set(NAMES)


def from_browser(key):
    """Tk's name for a `KeyboardEvent.key`; a single letter or digit is its own name."""
    return _FROM_BROWSER.get(key) or _SIGNS.get(key) or key


def keysym(name):
    """The one name under which a key is kept. TclError when there is no such key."""
    if len(name) == 1:
        return _SIGNS.get(name, name)
    if name not in _names:
        raise TclError(f'bad event type or keysym "{name}"')
    return _SAME.get(name, name)
