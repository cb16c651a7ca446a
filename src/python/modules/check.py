"""What a check.py is written with: which examples a program must do, and what often goes wrong."""
from _checking import asked
from _checking.asked import CheckError
from _checking.program import Program

# The pupil's program as it is written. A new one stands here before each check.py is read.
program = Program('')


def example(title=None, *, types=(), prints=None, includes=(), seed=None, drawing=None):
    """Runs the program from its beginning with `types` typed in turn.

    It must print exactly the lines `prints` (spaces at their ends are forgiven), and the lines `includes` among others.
    `seed` fixes the random numbers; `drawing` is what the turtle must draw: see _checking/drawing.py. An example that
    asks for nothing gives the mistakes and the musts a run to look at.
    """
    types, includes = lines('types', types), lines('includes', includes)
    prints = None if prints is None else lines('prints', prints)
    asked.now.examples.append(asked.Example(title, types, prints, includes, seed, drawing))


def must(ok, says, try_this):
    """Something that is asked for, however else the program is written. `ok` is a truth, or takes each run."""
    sentence('says', says)
    sentence('try_this', try_this)
    asked.now.musts.append(asked.Must(ok, says, try_this, asked.line()))


def mistake(id, when, says, try_this):
    """What often goes wrong: `when` takes the run of each example in turn and says whether this is it."""
    if not isinstance(id, str) or not id.replace('-', '').isalnum() or id != id.lower():
        raise CheckError(f'the mistake {id!r} needs a name in lower case with hyphens')
    if any(one.id == id for one in asked.now.mistakes):
        raise CheckError(f'the mistake {id!r} is there twice')
    if not callable(when):
        raise CheckError(f'the mistake {id!r} needs a function of the run: lambda run: …')
    if hasattr(when, '__code__') and when.__code__.co_argcount != 1:
        raise CheckError(f'the function of the mistake {id!r} takes one thing, the run: lambda run: …')
    sentence('says', says)
    sentence('try_this', try_this)
    asked.now.mistakes.append(asked.Mistake(id, when, says, try_this, asked.line()))


def lines(name, given):
    """A list of lines; a text alone is one text or its lines."""
    if isinstance(given, str):
        return given.split('\n') if name != 'types' else [given]
    try:
        return [str(line) for line in given]
    except TypeError:
        raise CheckError(f"{name} is a list of lines: {name}=['…']") from None


def sentence(name, given):
    if not isinstance(given, str) or not given.strip():
        raise CheckError(f'{name} is a sentence for the pupil')
