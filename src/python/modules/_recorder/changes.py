"""What a program's lines can change, as far as its text tells: so that not everything must be looked at after each.

A line changes things that it has in hand: values of its expressions, which lines.py hands over one by one. Here is
found what that rule misses. Whoever is not sure says so: then everything is looked at.
"""
import ast
import builtins
from collections import Counter, deque

# Whose functions change nothing but what they are given.
_MODULES = frozenset('''
    __future__ abc array bisect calendar cmath collections colorsys copy csv dataclasses datetime decimal enum
    fractions functools heapq io itertools json keyword math numbers os pathlib pprint random re statistics string sys
    textwrap time turtle typing unicodedata uuid
'''.split())
_ANYTHING = frozenset('''
    __import__ breakpoint compile eval exec globals locals vars
    __builtins__ __dict__ __delattr__ __getattribute__ __setattr__ _getframe defaultdict __missing__ f_locals f_globals
'''.split())
_BUILTINS = frozenset(dir(builtins)) - _ANYTHING
# Methods that change what they belong to, or what they are given.
_CHANGING = frozenset(name for kind in (list, dict, set, deque, Counter, bytearray) for name in dir(kind)) \
    - frozenset('copy count difference elements get index intersection isdisjoint issubset issuperset items keys '
                'most_common symmetric_difference union values'.split()) - frozenset(dir(str)) \
    | {'shuffle', 'heappush', 'heappop', 'heapify', 'insort', 'move_to_end'}
# Words of programs that could notice when a thing is kept a little longer than without a recorder.
_DELICATE = ('__del__', 'weakref', 'refcount', 'import gc')


def is_delicate(files):
    return any(word in text for text in files.values() for word in _DELICATE)


class Reading:
    """What one file says of itself.

    anything  whether some line may change any thing there is
    lines     lines after which everything is looked at
    names     line → names whose things it may change in place (`words += more`)
    deep      lines that may change in place what is in the things they have in hand (`self.words += more`)
    """

    def __init__(self, tree, modules):
        self._modules = _MODULES | modules
        self._bound = {}
        self._star = self.anything = False
        self.names = {}
        self.deep = set()
        nodes = [*ast.walk(tree)]
        for node in nodes:
            self._bind(node)
        for node in nodes:
            self._read(node)
        begins = Counter(node.lineno for node in nodes if isinstance(node, ast.stmt))
        self.lines = {line for line, count in begins.items() if count > 1}

    def knows(self, function):
        """Whether a call of what is written there changes nothing but what it is given, or is looked at line by line."""
        if isinstance(function, ast.Name):
            bound = self._bound.get(function.id)
            return bound <= {'own'} if bound else function.id in _BUILTINS or self._star
        return True

    def _bind(self, node):
        if isinstance(node, ast.Name):
            if not isinstance(node.ctx, ast.Load):
                self._add(node.id, 'value')
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self._add(node.name, 'own')
        elif isinstance(node, ast.arg):
            self._add(node.arg, 'value')
        elif isinstance(node, ast.Import):
            for alias in node.names:
                self._take(alias.name)
                self._add((alias.asname or alias.name).partition('.')[0], 'own')
        elif isinstance(node, ast.ImportFrom):
            self._take(node.module or '')
            for alias in node.names:
                self._star = self._star or alias.name == '*'
                self._add(alias.asname or alias.name, 'own')
                self.anything = self.anything or alias.name in _ANYTHING
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            self._add(node.name, 'value')
        elif isinstance(node, ast.MatchMapping) and node.rest:
            self._add(node.rest, 'value')

    def _add(self, name, how):
        self._bound.setdefault(name, set()).add(how)

    def _take(self, module):
        if module.partition('.')[0] not in self._modules:
            self.anything = True

    def _read(self, node):
        if isinstance(node, ast.Name) and node.id in _ANYTHING or \
                isinstance(node, ast.Attribute) and node.attr in _ANYTHING or \
                isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.AsyncFunctionDef)) or \
                type(node).__name__ == 'TemplateStr':
            self.anything = True
        elif isinstance(node, ast.AugAssign):
            number = isinstance(node.value, ast.Constant) and isinstance(node.value.value, (int, float))
            if number and not isinstance(node.op, ast.Mult):
                return
            if isinstance(node.target, ast.Name):
                self.names.setdefault(node.lineno, []).append(node.target.id)
            else:
                self.deep.add(node.lineno)
        elif isinstance(node, (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp, ast.Lambda)):
            self._unseen([node])
        elif isinstance(node, ast.arguments):
            self._unseen([*node.defaults, *filter(None, node.kw_defaults)])
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            self._unseen(node.decorator_list)

    def _unseen(self, roots):
        """Expressions that are not handed over: whatever is done in them may change anything."""
        for root in roots:
            for node in ast.walk(root):
                if isinstance(node, ast.Call) and not self._is_calm(node.func):
                    self.anything = True

    def _is_calm(self, function):
        if isinstance(function, ast.Name):
            return function.id not in ('next', 'setattr', 'delattr') and self.knows(function)
        return isinstance(function, ast.Attribute) and function.attr not in _CHANGING
