"""The values of a recorded program and the things they stand for, as plain data, told without running any of its code."""
import types
from itertools import islice

ITEMS = 60
LETTERS = 200
# A moment looks at no more objects than this.
OBJECTS = 500

_FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.MethodWrapperType,
              types.MethodDescriptorType, types.WrapperDescriptorType)
PLAIN = frozenset((int, str, float, bool, type(None)))
INT, STR = {int}, {str}
_SOME = slice(0, ITEMS)
# Whole numbers from here on are not written out.
_LONG = 2**599
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


class Heap:
    """What of a program's things has been told, under which number."""

    def __init__(self, files):
        self.files = files
        # Where a thing is kept (its id) → its number; numbers given so far.
        self.ids = {}
        self.count = 0
        # Number → what was told of it, and what it held then: see `drain`.
        self.last = {}
        self.raw = {}
        # Of this moment: what is seen, what waits to be looked at, what is told anew, what only looks the same.
        self.seen = {}
        self.todo = []
        self.anew = []
        self.fresh = set()
        # Type → how its values are told; class → where its objects keep their attributes.
        self.kinds = {}
        self.holders = {}

    def val(self, it):
        kind = type(it)
        if kind is int:
            return it if -2**53 < it < 2**53 else {'n': number_in_words(it)}
        if kind is str:
            return it if len(it) <= LETTERS else {'s': it[:LETTERS], 'of': len(it)}
        if kind is bool or it is None:
            return it
        if kind is float:
            return {'n': repr(it)}
        shape = self.kinds.get(kind)
        if shape is None:
            shape = self.kinds[kind] = self.shape(kind)
        how = shape[0]
        if how == 'module':
            return NOTHING
        if how == 'function':
            return {'f': it.__name__ if kind is types.FunctionType else 'built in'}
        if how == 'class':
            return {'c': name_of(it)}
        if how == 'told':
            return {'t': cut(repr(it), LETTERS)}
        if how == 'enum':
            return {'t': shape[1] + '.' + str(object.__getattribute__(it, '__dict__').get('_name_', '?'))}
        if how == 'other':
            return {'t': shape[1]}
        key = id(it)
        number = self.ids.get(key)
        if number is None:
            if len(self.seen) >= OBJECTS:
                return {'t': '…'}
            self.count += 1
            number = self.ids[key] = self.count
        if number not in self.seen:
            self.seen[number] = None
            self.todo.append((number, it, shape))
        return {'r': number}

    def shape(self, kind):
        """How a value of this type is told, and the type's name."""
        order = _order_of(kind)
        name = name_of(kind)
        module = module_of(kind)
        if not isinstance(module, str):
            module = _names_of(kind).get('__module__', '')
        if types.ModuleType in order:
            return ('module', name)
        if kind in _FUNCTIONS:
            return ('function', name)
        if type in order:
            return ('class', name)
        if name in _TOLD.get(module, ()):
            return ('told', name)
        if any(name_of(base) == 'Enum' for base in order):
            return ('enum', name)
        if BaseException in order:
            return ('other', name)
        for base, how in ((list, 'list'), (tuple, 'tuple'), (dict, 'dict'), (set, 'set'), (frozenset, 'frozenset')):
            if base in order:
                return (how, name)
        if name == 'deque' and module == 'collections':
            return ('deque', name)
        own = module == '__main__' or f'{module}.py' in {file.rsplit('/', 1)[-1] for file in self.files}
        return ('inst' if own else 'other', name)

    def drain(self):
        """Looks at all that is to be seen. What holds the very things it held last time is told as it was then."""
        todo, seen, raw, numbers, last = self.todo, self.seen, self.raw, self.ids, self.last
        while todo:
            number, it, (how, name) = todo.pop()
            labels = None
            if how == 'list':
                items = list.__getitem__(it, _SOME)
                total = list.__len__(it)
            elif how == 'tuple':
                items = [*tuple.__getitem__(it, _SOME)]
                total = tuple.__len__(it)
            elif how == 'dict':
                items = [*islice(dict.keys(it), ITEMS), *islice(dict.values(it), ITEMS)]
                total = dict.__len__(it)
            elif how == 'inst':
                labels, items = self.attributes(it)
                total = len(items)
            else:
                base = {'set': set, 'frozenset': frozenset}.get(how, type(it))
                items = [*islice(base.__iter__(it), ITEMS)]
                total = base.__len__(it)
            kinds = [*map(type, items)]
            old = raw.get(number)
            if old is not None:
                # Where all are plain they can be compared; where not, that would call the program's own __eq__.
                if old[1] == kinds and old[2] == total and old[3] == labels and \
                        (old[5] == items if old[0] is None else old[0] == [*map(id, items)]):
                    seen[number] = last[number]
                    for at in old[4]:
                        inner = items[at]
                        known = numbers.get(id(inner))
                        if known is None:
                            self.val(inner)
                        elif known not in seen:
                            seen[known] = None
                            todo.append((known, inner, self.kinds[kinds[at]]))
                    continue
                if old[1] != kinds:
                    # 1 and True are equal, and not the same.
                    self.fresh.add(number)
            different = {*kinds}
            if different == INT and -2**53 < min(items) and max(items) < 2**53:
                told, inner = items, ()
            else:
                told = [self.item(one) for one in items]
                inner = [at for at, kind in enumerate(kinds) if kind not in PLAIN]
            if not inner:
                raw[number] = (None, kinds, total, labels, (), items)
            elif all('r' in told[at] for at in inner):
                # The plain values are kept: no other can come to be in their place. Nothing else is kept alive.
                plain = [one for one in items if type(one) in PLAIN]
                raw[number] = ([*map(id, items)], kinds, total, labels, inner, plain)
            elif old is not None:
                del raw[number]
            if how == 'dict':
                half = len(items) // 2
                told = [*map(list, zip(told[:half], told[half:]))]
            elif how == 'inst':
                told = [*map(list, zip(labels, told))]
            self.anew.append(number)
            seen[number] = ['list' if how == 'deque' else 'set' if how == 'frozenset' else how, name, told, total]

    def attributes(self, it):
        """The names and the values of the attributes an object has of its own, properties left alone."""
        kind = type(it)
        holders = self.holders.get(kind)
        if holders is None:
            holders = self.holders[kind] = holders_of(kind)
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
        if not STR.issuperset(map(type, names)):
            pairs = [pair for pair in zip(names, values) if type(pair[0]) is str]
            names, values = [name for name, _ in pairs], [value for _, value in pairs]
        return names[:ITEMS], values[:ITEMS]

    def item(self, it):
        told = self.val(it)
        return {'t': 'module'} if told is NOTHING else told

    def brief(self, it):
        """A value that is nowhere kept, in one short line."""
        kind = type(it)
        if kind in PLAIN:
            return self.val(it)
        shape = self.kinds.get(kind)
        if shape is None:
            shape = self.kinds[kind] = self.shape(kind)
        if shape[0] in ('module', 'function', 'class'):
            return None
        return {'t': cut(self.words(it, 2), 60)}

    def words(self, it, deep):
        kind = type(it)
        if kind is str:
            return repr(it[:40] + '…') if len(it) > 40 else repr(it)
        if kind is int:
            return number_in_words(it)
        if kind in PLAIN:
            return repr(it)
        shape = self.kinds.get(kind)
        if shape is None:
            shape = self.kinds[kind] = self.shape(kind)
        how, name = shape
        if how == 'list' or how == 'tuple':
            base = list if how == 'list' else tuple
            items = base.__getitem__(it, slice(0, 12))
            kinds = {*map(type, items)}
            if deep and (kinds == INT and -_LONG < min(items) and max(items) < _LONG or
                         kinds == STR and max(map(len, items)) <= 40):
                inside = repr([*items])[1:-1]
            else:
                inside = ', '.join(self.words(one, deep - 1) if deep else '…' for one in items)
            if base.__len__(it) > 12:
                inside += ', …'
            if how == 'tuple':
                return f'({inside},)' if base.__len__(it) == 1 else f'({inside})'
            return f'[{inside}]'
        if how == 'dict':
            pairs = []
            for key, one in dict.items(it):
                if len(pairs) >= 8 or not deep:
                    pairs.append('…')
                    break
                pairs.append(f'{self.words(key, deep - 1)}: {self.words(one, deep - 1)}')
            return '{' + ', '.join(pairs) + '}'
        if kind in (set, frozenset) and it:
            return '{' + ', '.join(self.words(one, 0) for one in [*it][:8]) + '}'
        if how in ('told', 'enum'):
            return self.val(it)['t']
        if how == 'inst':
            return f'a {name}'
        return name


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
        if type(holder) is types.GetSetDescriptorType:
            holders.append((None, holder))
    return holders
