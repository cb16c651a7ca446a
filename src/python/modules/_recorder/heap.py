"""The things a program's names lead to: each has a number, and is told again only when it may have changed.

Which things a line can have changed is known from the values it worked out (see lines.py). A thing's references are
counted, so that what nothing leads to any more is let go without looking at all the others; things that hold each
other are found by `sweep`.
"""
from types import FunctionType

from _recorder.brief import enum_in_words
from _recorder.values import INT, Kinds, LETTERS, NOTHING, PLAIN, cut, name_of, number_in_words

# No more things than this are told; names lead to as many again.
THINGS = 500
# References given up since the last `sweep` that did not let their thing go.
DOUBTS = 200


class Node:
    """What is known of one thing."""
    __slots__ = ('key', 'told', 'inner', 'count', 'kinds', 'total', 'labels', 'ids', 'plain', 'flat')

    def __init__(self, key):
        # Where it is kept (its id); the numbers it leads to; how many lead to it.
        self.key, self.inner, self.count = key, (), 0
        self.told = None
        # What it held when it was told: types, length, names of attributes; the items' ids, or None where all are
        # plain; the plain ones, which are kept so that no other can come to be in their place; all of it as it is told.
        self.kinds = self.total = self.labels = self.ids = self.plain = self.flat = None


class Heap(Kinds):
    """What of a program's things has been told, under which number."""

    def __init__(self, files):
        super().__init__(files)
        self.ids = {}
        self.nodes = {}
        self.count = 0
        self.doubts = 0
        # Of this moment: what has been looked at, what waits for it, what is told anew, what only looks the same;
        # references found, and given up; and how many things there may be.
        self.looked, self.todo, self.anew, self.fresh = set(), [], [], set()
        self.refs, self.loose = [], []
        self.room = 2 * THINGS
        # Some thing, some name's thing has found no room; some thing that is told is told without.
        self.crowded = self.crowded_out = self.is_short = False
        # All that is told is looked at again, from the names on; what that has met.
        self.walking = True
        self.seen = set()

    def begin(self):
        """Before each moment."""
        self.anew.clear()
        self.fresh.clear()
        self.begin_look()

    def begin_look(self):
        self.looked.clear()
        self.seen.clear()
        self.crowded = self.crowded_out = False

    def tidy(self):
        """After each moment."""
        if self.walking or self.doubts > DOUBTS:
            self.sweep(self.roots())
        elif self.loose:
            self.let_go()
        self.is_short = self.is_short and not self.walking or self.crowded
        # There is room again.
        self.walking = self.is_short and len(self.nodes) < THINGS - 50

    def roots(self):
        """The numbers of the things that names lead to, each as often as they do."""
        raise NotImplementedError

    def val(self, it):
        """A value as plain data. The number of a thing is added to `refs`."""
        kind = type(it)
        if kind is int:
            return it if -2**53 < it < 2**53 else {'n': number_in_words(it)}
        if kind is str:
            return it if len(it) <= LETTERS else {'s': it[:LETTERS], 'of': len(it)}
        if kind is bool or it is None:
            return it
        if kind is float:
            return {'n': repr(it)}
        shape = self.kinds.get(kind) or self.shape_of(kind)
        how = shape[0]
        if how == 'module':
            return NOTHING
        if how == 'function':
            return {'f': it.__name__ if kind is FunctionType else 'built in'}
        if how == 'class':
            return {'c': name_of(it)}
        if how == 'told':
            return {'t': cut(repr(it), LETTERS)}
        if how == 'enum':
            return {'t': enum_in_words(shape[1], it)}
        if how == 'other':
            return {'t': shape[1]}
        key = id(it)
        number = self.ids.get(key)
        if self.walking:
            if number not in self.seen and len(self.seen) >= THINGS:
                self.crowded = True
                return {'t': '…'}
        elif number is None and len(self.nodes) >= self.room:
            self.crowded = True
            self.crowded_out = self.crowded_out or self.room > THINGS
            return {'t': '…'}
        if number is None:
            self.count += 1
            number = self.ids[key] = self.count
            self.nodes[number] = Node(key)
            self.todo.append((number, it, shape))
        elif number not in self.looked:
            self.todo.append((number, it, shape))
        if self.walking:
            self.seen.add(number)
        self.refs.append(number)
        return {'r': number}

    def item(self, it):
        told = self.val(it)
        return {'t': 'module'} if told is NOTHING else told

    def drain(self):
        """Looks at all that waits for it. What holds the very things it held last time is told as it was then."""
        todo, looked, nodes = self.todo, self.looked, self.nodes
        self.room = THINGS
        while todo:
            number, it, shape = todo.pop()
            if number in looked or number not in nodes:
                continue
            looked.add(number)
            self.look(number, nodes[number], it, shape)
        self.room = 2 * THINGS

    def look(self, number, node, it, shape):
        how, name = shape
        items, total, labels = self.contents(it, how)
        kinds = [*map(type, items)]
        was = node.kinds
        if was is not None:
            # Where all are plain they can be compared; where not, that would call the program's own __eq__.
            if was == kinds and node.total == total and node.labels == labels and \
                    (node.plain == items if node.ids is None else node.ids == [*map(id, items)]):
                if not self.walking or not node.inner:
                    return
                # All are met, and there is room for all.
                refs = self.refs = []
                for one, kind in zip(items, kinds):
                    if kind not in PLAIN:
                        self.val(one)
                if refs == node.inner:
                    return
            if was != kinds:
                # 1 and True are equal, and not the same.
                self.fresh.add(number)
        refs = self.refs = []
        if {*kinds} == INT and -2**53 < min(items) and max(items) < 2**53:
            flat = items
            node.kinds, node.ids, node.plain = kinds, None, items
        else:
            flat = self.items(node, items, kinds)
            self.keep(node, items, kinds, flat)
        node.total, node.labels, node.flat = total, labels, flat
        if not self.walking:
            for one in refs:
                self.nodes[one].count += 1
            self.loose += node.inner
        node.inner = refs
        told = flat
        if how == 'dict':
            half = len(items) // 2
            told = [*map(list, zip(flat[:half], flat[half:]))]
        elif how == 'inst':
            told = [*map(list, zip(labels, flat))]
        told = ['list' if how == 'deque' else 'set' if how == 'frozenset' else how, name, told, total]
        if number in self.fresh or node.told != told:
            node.told = told
            self.anew.append(number)

    def items(self, node, items, kinds):
        """The items as they are told. One that stands where it stood is not looked at again."""
        ids = node.ids
        if ids is None or self.walking:
            return [self.item(one) for one in items]
        flat, old, was = [], node.flat, node.kinds
        for at, one in enumerate(items):
            kind = kinds[at]
            if at < len(ids) and kind not in PLAIN and ids[at] == id(one) and was[at] is kind:
                told = old[at]
                self.refs.append(told['r'])
                flat.append(told)
            else:
                flat.append(self.item(one))
        return flat

    def keep(self, node, items, kinds, flat):
        """Keeps what a thing holds, so that the next look is quick, where only plain values and things are in it."""
        plain = [one for one in items if type(one) in PLAIN]
        if len(plain) == len(items):
            node.kinds, node.ids, node.plain = kinds, None, items
        elif all('r' in flat[at] for at, kind in enumerate(kinds) if kind not in PLAIN):
            node.kinds, node.ids, node.plain = kinds, [*map(id, items)], plain
        else:
            node.kinds = node.ids = None

    def let_go(self):
        """Gives up what nothing leads to any more."""
        loose, nodes = self.loose, self.nodes
        while loose:
            number = loose.pop()
            node = nodes.get(number)
            if node is None:
                continue
            node.count -= 1
            if node.count > 0:
                self.doubts += 1
                continue
            del nodes[number]
            del self.ids[node.key]
            loose += node.inner

    def sweep(self, roots):
        """Gives up what the roots do not lead to, and counts anew."""
        nodes = self.nodes
        used, edge = set(), [*roots]
        while edge:
            number = edge.pop()
            if number not in used:
                used.add(number)
                edge += nodes[number].inner
        if len(used) < len(nodes):
            self.nodes = nodes = {number: node for number, node in nodes.items() if number in used}
            self.ids = {node.key: number for number, node in nodes.items()}
        for node in nodes.values():
            node.count = 0
        for number in roots:
            nodes[number].count += 1
        for node in nodes.values():
            for number in node.inner:
                nodes[number].count += 1
        self.loose.clear()
        self.doubts = 0
