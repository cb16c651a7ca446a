"""A pupil's program as it is written."""
import ast

from .asked import CheckError


def is_elif(outer, inner):
    """`elif` and `else:` with an `if` in it are the same tree; only the column tells."""
    return isinstance(inner, ast.If) and outer.orelse == [inner] and inner.col_offset == outer.col_offset


class Program:
    """`calls`, `uses` and `assigns` count; all are 0 when Python cannot read the program."""

    def __init__(self, text):
        self.text = text
        try:
            self._nodes = list(ast.walk(ast.parse(text)))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            self._nodes = []

    @property
    def lines(self):
        """The lines of code: no blank ones, no comments."""
        return [line.rstrip() for line in self.text.splitlines() if line.strip() and not line.strip().startswith('#')]

    def calls(self, name):
        """How often `name(…)` stands in it; `append` finds `list.append(…)` too, `turtle.left` only that."""
        return sum(name in names(node.func) for node in self._nodes if isinstance(node, ast.Call))

    def assigns(self, name=None):
        """How often a value is put into `name` (or into any)."""
        return sum(name in (None, one) for node in self._nodes for one in targets(node))

    def uses(self, what):
        """How often `for`, `while`, `if`, `elif`, `else`, `def`, `import`, `f-string` … stand in it."""
        if what not in WORDS:
            import difflib
            near = difflib.get_close_matches(str(what), WORDS, 1)
            hint = f'did you mean {near[0]!r}? ' if near else ''
            raise CheckError(f'program.uses({what!r}): {hint}known are {", ".join(WORDS)}')
        return WORDS[what](self._nodes)


def names(called):
    """The names a call goes by: `t.left` is 't.left' and 'left'."""
    if isinstance(called, ast.Name):
        return (called.id,)
    if isinstance(called, ast.Attribute):
        return (called.attr, ast.unparse(called))
    return ()


def targets(node):
    if isinstance(node, ast.Assign):
        places = node.targets
    elif isinstance(node, (ast.AugAssign, ast.AnnAssign, ast.NamedExpr)):
        places = [node.target]
    else:
        places = []
    for place in places:
        for one in ast.walk(place):
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
                yield one.id


def ifs(nodes):
    return [node for node in nodes if isinstance(node, ast.If)]


def elifs(nodes):
    return sum(is_elif(outer, inner) for outer in ifs(nodes) for inner in outer.orelse[:1])


def elses(nodes):
    return sum(bool(outer.orelse) and not is_elif(outer, outer.orelse[0]) for outer in ifs(nodes))


def kind(*types):
    return lambda nodes: sum(isinstance(node, types) for node in nodes)


def operator(*types):
    return lambda nodes: sum(isinstance(getattr(node, 'op', None), types) for node in nodes)


def comparison(*types):
    return lambda nodes: sum(isinstance(op, types) for node in nodes if isinstance(node, ast.Compare) for op in node.ops)


WORDS = {
    'for': kind(ast.For),
    'while': kind(ast.While),
    'if': lambda nodes: len(ifs(nodes)) - elifs(nodes),
    'elif': elifs,
    'else': elses,
    'def': kind(ast.FunctionDef),
    'return': kind(ast.Return),
    'break': kind(ast.Break),
    'continue': kind(ast.Continue),
    'class': kind(ast.ClassDef),
    'import': kind(ast.Import, ast.ImportFrom),
    'try': kind(ast.Try),
    'f-string': kind(ast.JoinedStr),
    'list': kind(ast.List, ast.ListComp),
    'and': operator(ast.And),
    'or': operator(ast.Or),
    'not': operator(ast.Not),
    '+': operator(ast.Add),
    '-': operator(ast.Sub, ast.USub),
    '*': operator(ast.Mult),
    '/': operator(ast.Div),
    '//': operator(ast.FloorDiv),
    '%': operator(ast.Mod),
    '==': comparison(ast.Eq),
    '!=': comparison(ast.NotEq),
    '<': comparison(ast.Lt),
    '>': comparison(ast.Gt),
    '<=': comparison(ast.LtE),
    '>=': comparison(ast.GtE),
    'in': comparison(ast.In),
}
