"""Values that are nowhere kept, in one short line each."""
from _recorder.values import INT, LONG, PLAIN, STR, cut, number_in_words

# Letters of that line.
LINE = 60


def brief(kinds, it):
    """Plain data that says what it is; None for a function, a class, a module."""
    shape = kinds.kinds.get(type(it)) or kinds.shape_of(type(it))
    if shape[0] in ('module', 'function', 'class'):
        return None
    return {'t': cut(words(kinds, it, 2, LINE), LINE)}


def words(kinds, it, deep, room):
    """As Python writes it; what is longer than `room` may end anywhere after that."""
    kind = type(it)
    if kind is str:
        return repr(it[:40] + '…') if len(it) > 40 else repr(it)
    if kind is int:
        return number_in_words(it)
    if kind in PLAIN:
        return repr(it)
    how, name = kinds.kinds.get(kind) or kinds.shape_of(kind)
    if how == 'inst':
        return f'a {name}'
    if how == 'list' or how == 'tuple':
        base = list if how == 'list' else tuple
        items = base.__getitem__(it, slice(0, 12))
        types = {*map(type, items)}
        if deep and (types == INT and -LONG < min(items) and max(items) < LONG or
                     types == STR and max(map(len, items)) <= 40):
            inside = repr([*items])[1:-1]
        else:
            inside = joined((words(kinds, one, deep - 1, room) if deep else '…' for one in items), room)
        if base.__len__(it) > 12:
            inside += ', …'
        if how == 'tuple':
            return f'({inside},)' if base.__len__(it) == 1 else f'({inside})'
        return f'[{inside}]'
    if how == 'dict':
        return '{' + joined(pairs(kinds, it, deep, room), room) + '}'
    if kind in (set, frozenset) and it:
        return '{' + ', '.join(words(kinds, one, 0, room) for one in [*it][:8]) + '}'
    if how == 'told':
        return cut(repr(it), 200)
    if how == 'enum':
        return enum_in_words(name, it)
    return name


def joined(parts, room):
    """With commas, as many as there is room for."""
    text = ''
    for part in parts:
        text = f'{text}, {part}' if text else part
        if len(text) > room:
            break
    return text


def pairs(kinds, it, deep, room):
    """The keys and values of a dict."""
    for at, (key, one) in enumerate(dict.items(it)):
        if at >= 8 or not deep:
            yield '…'
            return
        yield f'{words(kinds, key, deep - 1, room)}: {words(kinds, one, deep - 1, room)}'


def enum_in_words(name, it):
    return name + '.' + str(object.__getattribute__(it, '__dict__').get('_name_', '?'))
