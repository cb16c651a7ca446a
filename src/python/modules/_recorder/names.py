"""What the names of one running function stand for."""
import types

from _recorder.values import NOTHING, PLAIN

_NONE = object()


class Names:
    """Remembers what the names were told to be, and tells what is different."""
    __slots__ = ('frame', 'cells', 'told', 'plain', 'at', 'refs', 'all')

    def __init__(self, frame):
        self.frame = frame
        # Others may give its names new values.
        self.cells = frame.f_code.co_name == '<module>' or bool(frame.f_code.co_cellvars or frame.f_code.co_freevars)
        # Name → as it was told; → the plain value itself, which is kept; → the place (the id) of any other;
        # → the number of a thing.
        self.told, self.plain, self.at, self.refs = {}, {}, {}, {}
        # All names and ids, when there is nothing among them that can only be told by telling it.
        self.all = None

    def roots(self):
        """The numbers of the things they lead to."""
        return self.refs.values()

    def look(self, heap):
        """The names that have other values now, and those that are gone."""
        names = self.frame.f_locals
        if type(names) is not dict:
            names = names.copy()
        now = [*names], [*map(id, names.values())]
        if now == self.all and not heap.walking:
            return None, None
        told, plain, at, walking = self.told, self.plain, self.at, heap.walking
        new, shown, is_quick = {}, 0, True
        for name, value in names.items():
            if name[:2] == '__' or name[:1] == '.':
                continue
            kind = type(value)
            shown += 1
            number = None
            if kind in PLAIN:
                if plain.get(name, _NONE) is value:
                    continue
                words = heap.val(value)
                plain[name] = value
                at.pop(name, None)
            else:
                place = id(value)
                if not walking and at.get(name) == place:
                    continue
                heap.refs = []
                words = heap.val(value)
                if words is NOTHING:
                    shown -= 1
                    continue
                plain.pop(name, None)
                if 't' in words:
                    is_quick = False
                    at.pop(name, None)
                else:
                    at[name] = place
                    if heap.refs:
                        number, = heap.refs
            self.lead(heap, name, number)
            if name not in told or told[name] != words or type(told[name]) is not type(words):
                new[name] = told[name] = words
        gone = []
        if len(told) > shown:
            gone = [name for name in told if name not in names or types.ModuleType in type(names[name]).__mro__]
            for name in gone:
                for kept in (told, plain, at):
                    kept.pop(name, None)
                self.lead(heap, name, None)
        self.all = now if is_quick else None
        return new, gone

    def lead(self, heap, name, number):
        """The name leads to that thing now, or to none."""
        before = self.refs.pop(name, None)
        if before is not None:
            heap.loose.append(before)
        if number is not None:
            heap.nodes[number].count += 1
            self.refs[name] = number
