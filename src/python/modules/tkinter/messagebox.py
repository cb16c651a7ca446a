"""`tkinter.messagebox`: tells something and waits until it has been read."""
from tkinter import dialogs, host


def _tell(title=None, message=None, **options):
    if host.page.hears:
        dialogs.ask('tell', title, message)
    return 'ok'


def askyesno(title=None, message=None, **options):
    """True for yes."""
    return dialogs.ask('yes-no', title, message) in ('yes', 'y')


showinfo = showwarning = showerror = _tell
askokcancel = askretrycancel = askyesno


def askquestion(title=None, message=None, **options):
    """'yes' or 'no'."""
    return 'yes' if askyesno(title, message) else 'no'
