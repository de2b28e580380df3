"""Prints, for the Python sources named as arguments, many `[a, b, verdict]`: whether Python itself takes a and b for the same.

A verdict is null when b is no Python. The order of imports and the white space of docstrings do not count, nor the
letter u before a string, nor the parentheses of `del (a, b)`.
"""

import ast
import json
import random
import sys
import warnings

warnings.simplefilter("ignore")
random.seed(20)

TOKENS = """( ) [ ] { } , ' " \\ # : = . 0 1 a r b f u * (x) - ** < e "" '' ; _ x, @ + / () ^ | := % \\n \\x41 {x} !r""".split(" ")
TOKENS += [" ", "    ", "\n", "\t", " not ", " and ", " or ", " if ", " is ", "await ", "lambda: ", "import a\n", "from . import b\n"]


def flatten_imports(statements):
    made, run = [], []

    def flush():
        made.extend(ast.Expr(ast.Constant(name)) for name in sorted(set(run)))
        run.clear()

    for statement in statements:
        if isinstance(statement, ast.Import):
            run.extend(f"import {name.name} as {name.asname}" for name in statement.names)
        elif isinstance(statement, ast.ImportFrom):
            origin = f"from {statement.level} {statement.module}"
            run.extend(f"{origin} import {name.name} as {name.asname}" for name in statement.names)
        else:
            flush()
            made.append(statement)
    flush()
    return made


def clean(node):
    if isinstance(node, ast.Constant):
        node.kind = None
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        node.value.value = "\n".join(line.strip() for line in node.value.value.strip().split("\n"))
    if isinstance(node, ast.Delete) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Tuple):
        node.targets = node.targets[0].elts
    for field in ("body", "orelse", "finalbody"):
        statements = getattr(node, field, None)
        if isinstance(statements, list):
            setattr(node, field, flatten_imports(statements))


def dump(source):
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    for node in ast.walk(tree):
        clean(node)
    return ast.dump(tree)


def mutate(source):
    for _ in range(random.choice([1, 1, 1, 2])):
        start = random.randrange(len(source) + 1)
        end = min(len(source), start + random.choice([1, 1, 2, 4, 8, 15]))
        middle = random.choice([
            random.choice(TOKENS) + source[start:end],
            "(" + source[start:end] + ")",
            "(" + source[start:end] + ")",
            random.choice(TOKENS),
            "",
        ])
        source = source[:start] + middle + source[end:]
    return source


def statements(source):
    lines = source.splitlines(keepends=True)
    nodes = ast.parse(source).body
    starts = [min([node.lineno] + [item.lineno for item in getattr(node, "decorator_list", [])]) for node in nodes]
    return ["".join(lines[start - 1 : node.end_lineno]) for start, node in zip(starts, nodes)]


def pairs(sources, count):
    parts = [part for source in sources for part in statements(source)]
    for _ in range(count):
        a = random.choice(parts)
        b = mutate(a)
        verdict = dump(b)
        yield [a, b, None if verdict is None else verdict == dump(a)]


print(json.dumps(list(pairs([open(name, encoding="utf-8").read() for name in sys.argv[2:]], int(sys.argv[1])))))
