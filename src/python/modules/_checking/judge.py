"""Holds a pupil's program against a check.py and says what came of it, as plain data: see report.ts."""
import json
import linecache


import check as words

from . import asked
from .asked import CheckError
from .drawing import NOTHING, is_same, told_drawing, wanted_drawing
from .program import Program
from .run import run_program, tidy

# What a condition may stumble over because the program did less than it looks for: then it does not fit.
NOT_THERE = (LookupError, ValueError, ArithmeticError, TypeError)


def judge(source, check_source, explain, file='check.py', solution=''):
    """JSON of the report. `explain` tells an exception of the pupil's program as plain data."""
    try:
        return json.dumps(judged(source, check_source, explain, file, solution))
    except CheckError as error:
        return json.dumps(broken(file, error))


def judged(source, check_source, explain, file, solution):
    read(check_source, file, source)
    wanted = asked.now
    if not wanted.examples:
        raise CheckError('there is no example(…)')
    tried = [try_example(one, source, explain, solution) for one in wanted.examples]
    runs = [run for run, _ in tried]
    examples = [told for _, told in tried]
    report = {
        'examples': examples,
        'mistakes': [one.id for one in wanted.mistakes],
        'musts': [{'ok': fits(one, one.ok, runs, all), 'says': one.says, 'tryThis': one.try_this} for one in wanted.musts],
    }
    met = next((one for one in wanted.mistakes if fits(one, one.when, runs, any)), None)
    if met:
        return report | {'verdict': 'mistake', 'mistake': met.id, 'says': met.says, 'tryThis': met.try_this}
    for verdict in ('problem', 'endless', 'asks-more', 'different'):
        if any(one['verdict'] == verdict for one in examples):
            return report | {'verdict': verdict}
    missing = next((one for one in report['musts'] if not one['ok']), None)
    if missing:
        return report | {'verdict': 'must', 'says': missing['says'], 'tryThis': missing['tryThis']}
    return report | {'verdict': 'right'}


def read(check_source, file, source):
    """Runs check.py, which fills `asked.now`."""
    asked.now = asked.Asked(file)
    words.program = Program(source)
    linecache.cache[file] = (len(check_source), None, check_source.splitlines(True), file)
    try:
        exec(compile(check_source, file, 'exec', dont_inherit=True), {'__name__': 'check of an exercise'})
    except (CheckError, KeyboardInterrupt):
        raise
    except Exception as error:
        raise CheckError(f'{type(error).__name__}: {getattr(error, "msg", None) or error}') from error


def fits(one, condition, runs, how):
    """Whether a mistake or a must is met: by any run, or by all of them."""
    if not callable(condition):
        return bool(condition)

    def holds(run):
        try:
            return bool(condition(run))
        except NOT_THERE:
            return False
        except CheckError:
            raise
        except Exception as error:
            raise CheckError(f'{type(error).__name__}: {error}', one.line) from error
    return how(holds(run) for run in runs)


def try_example(example, source, explain, solution):
    run = run_program(source, example.types, example.seed)
    got = run.prints
    passed = example.prints is None or got == tidy(example.prints)
    missing = [line for line in tidy(example.includes) if line not in got]
    wants, draws = None, True
    if example.drawing is not None:
        wants = wanted_drawing(
            example.drawing, lambda: run_program(solution, example.types, example.seed).drawing)
        draws = is_same(wants, run.drawing)
    if run.asked_more and isinstance(run.error, EOFError):
        verdict = 'asks-more'
    elif run.error is not None:
        verdict = 'problem'
    elif run.endless:
        verdict = 'endless'
    else:
        verdict = 'right' if passed and not missing and draws else 'different'
    told = {
        'verdict': verdict,
        'types': example.types,
        'typed': run.typed,
        'screen': [{'kind': kind, 'text': text} for kind, text in run.pieces],
        'got': got,
        'missing': missing,
    }
    if example.title:
        told['title'] = str(example.title)
    if example.prints is not None:
        told['wants'] = tidy(example.prints)
    if example.includes:
        told['includes'] = tidy(example.includes)
    if verdict == 'problem':
        told['problem'] = explain(run.error)
    if wants is not None or run.drawing is not NOTHING:
        told['drawing'] = {'ok': draws, 'got': told_drawing(run.drawing)}
    if wants is not None:
        told['drawing']['wants'] = told_drawing(wants)
    return run, told


def broken(file, error):
    """The report of a check.py that is wrong itself, with its line."""
    line = error.args[1] if len(error.args) > 1 else line_in(file, error)
    return {'verdict': 'broken', 'file': file, 'line': line, 'says': str(error.args[0]), 'examples': [], 'mistakes': [], 'musts': []}


def line_in(file, error):
    found = 1
    while error:
        if isinstance(error, SyntaxError) and error.filename == file:
            return error.lineno or 1
        step = error.__traceback__
        while step:
            if step.tb_frame.f_code.co_filename == file:
                found = step.tb_lineno
            step = step.tb_next
        error = error.__cause__
    return found
