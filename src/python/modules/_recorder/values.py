"""What the kinds of values are, and each value as plain data, told without running any of the program's code."""
import dis
import types
from itertools import islice

ITEMS = 60
LETTERS = 200

_FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.MethodWrapperType,
              types.MethodDescriptorType, types.WrapperDescriptorType)
PLAIN = frozenset((int, str, float, bool, type(None)))
INT, STR = {int}, {str}
_SOME = slice(0, ITEMS)
# Whole numbers from here on are not written out.
LONG = 2**599
# Kinds of things that can change.
CHANGING = frozenset(('list', 'dict', 'set', 'deque', 'inst'))
name_of = type.__dict__['__name__'].__get__
module_of = type.__dict__['__module__'].__get__
_order_of = type.__dict__['__mro__'].__get__
_names_of = type.__dict__['__dict__'].__get__
# Library types whose repr() calls nobody else's.
_TOLD = {'builtins': ('complex', 'bytes', 'range'), 'datetime': ('date', 'time', 'datetime', 'timedelta'),
         'decimal': ('Decimal',), 'fractions': ('Fraction',)}


class Nothing:
    """What is not told at all: a module."""


NOTHING = Nothing()


class Kinds:
    """How the values of each type are told."""

    def __init__(self, files):
        self.files = files
        self.modules = {'__main__', *(file.rsplit('/', 1)[-1].removesuffix('.py') for file in files)}
        # Type → how its values are told, and the type's name; class → where its objects keep their attributes.
        self.kinds = {}
        self.holders = {}
        # Classes whose objects the library's code, in Python, looks after as well: a Turtle, say.
        self.mixed = set()

    def shape_of(self, kind):
        """How a value of this type is told, and the type's name."""
        shape = self.kinds.get(kind)
        if shape is None:
            shape = self.kinds[kind] = self.shape(kind)
        return shape

    def shape(self, kind):
        order = _order_of(kind)
        name = name_of(kind)
        if types.ModuleType in order:
            return ('module', name)
        if kind in _FUNCTIONS:
            return ('function', name)
        if type in order:
            return ('class', name)
        if name in _TOLD.get(self.home(kind), ()):
            return ('told', name)
        if any(name_of(base) == 'Enum' for base in order):
            return ('enum', name)
        if BaseException in order:
            return ('other', name)
        for base, how in ((list, 'list'), (tuple, 'tuple'), (dict, 'dict'), (set, 'set'), (frozenset, 'frozenset')):
            if base in order:
                return (how, name)
        if name == 'deque' and self.home(kind) == 'collections':
            return ('deque', name)
        if not self.is_own(kind):
            return ('other', name)
        if self.place_of(kind)[1] is not None:
            self.mixed.add(kind)
        return ('inst', name)

    def home(self, kind):
        """The name of the module that a type is made in."""
        module = module_of(kind)
        return module if isinstance(module, str) else _names_of(kind).get('__module__', '')

    def is_own(self, kind):
        return self.home(kind) in self.modules

    def contents(self, it, how):
        """The first items (keys and then values of a dict), how many there are in all, and the names of attributes."""
        if how == 'list':
            return list.__getitem__(it, _SOME), list.__len__(it), None
        if how == 'tuple':
            return [*tuple.__getitem__(it, _SOME)], tuple.__len__(it), None
        if how == 'dict':
            items = [*islice(dict.keys(it), ITEMS), *islice(dict.values(it), ITEMS)]
            return items, dict.__len__(it), None
        if how == 'inst':
            labels, items = self.attributes(it)
            return items, len(items), labels
        base = {'set': set, 'frozenset': frozenset}.get(how, type(it))
        return [*islice(base.__iter__(it), ITEMS)], base.__len__(it), None

    def attributes(self, it):
        """The names and the values of the attributes an object has of its own, properties left alone."""
        holders, foreign = self.place_of(type(it))
        names, values = [], []
        for name, holder in holders:
            if name is None:
                own = holder.__get__(it)
                names += own
                values += own.values()
                continue
            try:
                values.append(holder.__get__(it))
                names.append(name)
            except AttributeError:
                pass
        if foreign or not STR.issuperset(map(type, names)):
            pairs = [pair for pair in zip(names, values) if type(pair[0]) is str and pair[0] not in (foreign or ())]
            names, values = [name for name, _ in pairs], [value for _, value in pairs]
        return names[:ITEMS], values[:ITEMS]

    def place_of(self, kind):
        """Where the objects of a class keep their attributes, and the attributes that the library has given them."""
        place = self.holders.get(kind)
        if place is None:
            foreign = [base for base in _order_of(kind)
                       if not self.is_own(base) and _names_of(base).get('__module__', 'builtins') != 'builtins']
            hidden = frozenset().union(*map(_stored_by, foreign)) if foreign else None
            place = self.holders[kind] = holders_of(kind), hidden
        return place


def types_of(told):
    return [*map(type, told.values())]


def number_in_words(it):
    return str(it) if it.bit_length() < 600 else 'a very long number'


def cut(text, length):
    return text if len(text) <= length else text[:length] + '…'


def holders_of(kind):
    """Where the objects of a class keep their attributes: its slots by name, and (None) what gives their __dict__."""
    holders = []
    for base in _order_of(kind):
        names = _names_of(base)
        holders += [(name, member) for name, member in names.items() if type(member) is types.MemberDescriptorType]
        holder = names.get('__dict__')
        # Of several bases each may offer the same one.
        if type(holder) is types.GetSetDescriptorType and all(name for name, _ in holders):
            holders.append((None, holder))
    return holders


def _stored_by(kind):
    """The attributes that the methods of a class give values to."""
    return {step.argval for method in _names_of(kind).values() if type(method) is types.FunctionType
            for step in dis.get_instructions(method) if step.opname == 'STORE_ATTR'}
