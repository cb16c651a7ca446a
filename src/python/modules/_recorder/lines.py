"""What a line of a program is made of: its expressions, watched as they are worked out, and the loops it is in."""
import ast
import types

MARK = '\0 the value of \0'
# What follows may have changed anything: see changes.py.
WILD = '\0 after \0'


class Watch(ast.NodeTransformer):
    """Wraps each expression that is worked out once, as part of a statement, in a call that hands its value on."""

    def __init__(self, file, lines, places, knows):
        self.file, self.lines, self.places, self.knows = file, lines, places, knows

    def wrap(self, node):
        number = len(self.places)
        self.places.append([self.file, node.lineno, self.column(node.lineno, node.col_offset),
                            node.end_lineno, self.column(node.end_lineno, node.end_col_offset)])
        call = ast.Call(ast.Constant(MARK), [ast.Constant(number), node], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))

    def column(self, line, offset):
        text = self.lines[line - 1] if line <= len(self.lines) else ''
        return offset if text.isascii() else len(text.encode()[:offset].decode(errors='replace'))

    def inner(self, node):
        self.generic_visit(node)
        return self.wrap(node) if isinstance(getattr(node, 'ctx', None), (ast.Load, types.NoneType)) else node

    visit_Name = visit_Subscript = visit_BinOp = visit_BoolOp = visit_Compare = visit_IfExp = inner
    visit_List = visit_Tuple = visit_Dict = visit_Set = visit_Attribute = inner

    def visit_UnaryOp(self, node):
        return node if isinstance(node.operand, ast.Constant) else self.inner(node)

    def visit_JoinedStr(self, node):
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                part.value = self.visit(part.value)
        return self.wrap(node)

    def visit_Call(self, node):
        return self.wrap(self.parts_of(node))

    def parts_of(self, call):
        is_known = self.knows(call.func)
        if isinstance(call.func, ast.Attribute):
            call.func.value = self.visit(call.func.value)
        elif not isinstance(call.func, ast.Name):
            call.func = self.visit(call.func)
        call.args = [self.visit(value) for value in call.args]
        for keyword in call.keywords:
            keyword.value = self.visit(keyword.value)
        if is_known:
            return call
        return ast.fix_missing_locations(ast.copy_location(ast.Call(ast.Constant(WILD), [call], []), call))

    def visit_NamedExpr(self, node):
        node.value = self.visit(node.value)
        return node

    def comprehension(self, node):
        first = node.generators[0]
        first.iter = self.visit(first.iter)
        return self.wrap(node)

    visit_ListComp = visit_SetComp = visit_DictComp = comprehension

    def untouched(self, node):
        return node

    # They run later, many times, or must stay as they are written.
    visit_GeneratorExp = visit_Lambda = visit_TemplateStr = visit_TypeAlias = visit_Constant = untouched

    def visit_Expr(self, node):
        # What a line of its own gives back is thrown away.
        value = node.value
        node.value = self.parts_of(value) if isinstance(value, ast.Call) else self.visit(value)
        return node

    def visit_AnnAssign(self, node):
        if node.value:
            node.value = self.visit(node.value)
        return node

    def body_only(self, node):
        node.body = [self.visit(part) for part in node.body]
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = body_only

    def visit_match_case(self, node):
        if node.guard:
            node.guard = self.visit(node.guard)
        return self.body_only(node)


def with_hands(code, hands):
    """The compiled program with a function in the place of each mark: no name for it is in the program's sight."""
    consts = tuple(hands.get(const, const) if type(const) is str
                   else with_hands(const, hands) if isinstance(const, types.CodeType) else const
                   for const in code.co_consts)
    return code.replace(co_consts=consts)


class Shape:
    """Which lines belong to one statement, and which loops they are in."""

    def __init__(self, tree):
        self.first = {}
        self.loops = {}
        self.heads = {}
        self.begins = {}
        self.read(tree.body, ())

    def read(self, body, inside):
        for node in body:
            blocks = [getattr(node, name, None) or [] for name in ('body', 'orelse', 'finalbody')]
            blocks += [part.body for part in getattr(node, 'handlers', [])] + \
                [part.body for part in getattr(node, 'cases', [])]
            starts = [block[0].lineno for block in blocks if block]
            start = min([node.lineno] + [part.lineno for part in getattr(node, 'decorator_list', [])])
            end = max(start, min(starts) - 1) if starts else node.end_lineno
            for line in range(start, end + 1):
                self.first.setdefault(line, start)
                self.loops.setdefault(line, inside)
            is_loop = isinstance(node, (ast.For, ast.While, ast.AsyncFor))

            if is_loop:
                self.heads[start] = max(part.end_lineno for part in node.body)
                self.begins[self.first.get(node.body[0].lineno, node.body[0].lineno)] = start
            is_new = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
            for at, block in enumerate(blocks):
                self.read(block, () if is_new else inside + (start,) if is_loop and at == 0 else inside)
            # The lines of an else, an except or a case.
            for line in range(end + 1, node.end_lineno + 1):
                self.loops.setdefault(line, inside)
