"""Reads pairs of modules from pairs.json and says which names of the first are not in the second.

Each side is an object of files by path. Each module is parsed with Python's own `ast`, so this knows nothing of how the names are read elsewhere.
"""

import ast
import json
import re
import sys


def value_of(node, name):
    for keyword in node.keywords:
        if keyword.arg == name and isinstance(keyword.value, ast.Constant):
            return keyword.value.value
    return None


def value_node(node, name):
    return next((k.value for k in node.keywords if k.arg == name), None)


def callee(node):
    return ast.unparse(node.func).rpartition(".")[2].rstrip("_")


def table_of(body):
    for node in body.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__tablename__":
            return ast.literal_eval(node.value)
        if isinstance(node, ast.ClassDef) and node.name == "Meta":
            for option in node.body:
                if ast.unparse(option.targets[0]) == "db_table":
                    return ast.literal_eval(option.value)
    return None


def schema_of(body):
    text = next(
        (ast.unparse(node.value) for node in body.body if isinstance(node, ast.Assign)
         and ast.unparse(node.targets[0]) == "__table_args__"), "")
    return text.partition("'schema': ")[2].partition("}")[0]


def members(body):
    for node in body.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            yield node.target.id, node.value, ast.unparse(node.annotation)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            yield node.targets[0].id, node.value, ""
        elif isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            if isinstance(node.body[-1].value, ast.Call):
                yield node.name, node.body[-1].value, ast.unparse(node.returns) if node.returns else ""


def enumerations(source):
    """The classes whose members are texts, by name: those of the module, and of each class in it."""
    found = {}
    for body in source.body:
        if isinstance(body, ast.ClassDef) and re.search("Enum|Choices", ",".join(map(ast.unparse, body.bases))):
            values = [node for node in body.body if isinstance(node, ast.Assign)]
            texts = [node.value.elts[0] if isinstance(node.value, ast.Tuple) else node.value for node in values]
            if all(isinstance(text, ast.Constant) for text in texts):
                found[body.name] = {(n.targets[0].id, t.value) for n, t in zip(values, texts)}
    return found


def enumeration_facts(where, column, call, known):
    """The class that a column's enumeration is, and its members."""
    for node in ast.walk(call):
        if not isinstance(node, ast.Call):
            continue
        choice = value_node(node, "choices")
        first = node.args[0] if callee(node) in ("Enum", "ENUM") and node.args else None
        for name in filter(None, (choice, first)):
            if isinstance(name, ast.Name) and name.id in known:
                yield ("choices", where, column, name.id)
                for member, value in known[name.id]:
                    yield ("member", f"{where} {column}", member, value)


def facts(files):
    """The names of a module, each with what it is: (table, name, what it stands for)."""
    found = set()
    trees = {path: ast.parse(source) for path, source in files.items()}
    shared = {}
    for tree in trees.values():
        shared |= enumerations(tree)
    for path, body in [(path, body) for path, tree in trees.items() for body in tree.body]:
        if isinstance(body, ast.Assign) and isinstance(body.value, ast.Call) and callee(body.value) == "Table":
            found.add(("variable", ast.unparse(body.value.args[0]), body.targets[0].id, ""))
        if isinstance(body, ast.Assign) and isinstance(body.value, ast.Call) and callee(body.value) == "Enum":
            found.update(enumeration_facts("type", value_of(body.value, "name"), body.value, shared))
        table = table_of(body) if isinstance(body, ast.ClassDef) else None
        if isinstance(body, ast.ClassDef) and f"{body.name}Columns" in map(ast.unparse, body.bases):
            found.add(("thin", body.name, path, ""))
        if table is None:
            continue
        where = f"{table} {schema_of(body)}"
        found.add(("class", where, body.name, path))
        for name, call, annotation in members(body):
            kind = callee(call)
            found.update(enumeration_facts(where, name, call, shared | enumerations(body)))
            if kind in ("relationship", "Relationship"):
                place = annotation or ast.unparse(call.args[0])
                target = [word for word in re.findall(r"[^\W\d]\w*", place) if word != "None"][-1]
                text = ast.unparse(call)
                link = text.partition("secondary")[2][:60] if "secondary" in text else ""
                found.add(("relation", where, name, f"{target} {link}".strip()))
            elif kind in ("mapped_column", "Column", "Field"):
                inner = value_node(call, "sa_column") or call
                first = inner.args[0] if inner.args else None
                is_text = isinstance(first, ast.Constant) and isinstance(first.value, str)
                found.add(("column", where, name, first.value if is_text else name))
            elif kind in ("ForeignKey", "OneToOneField"):
                column = value_of(call, "db_column") or f"{name}_id"
                found.add(("relation", where, name, column))
                found.add(("column", where, f"{name}_id", column))
                found.add(("column", where, name, column))
                back = value_of(call, "related_name")
                found.add(("back", where, back, column))
            elif kind != "CompositePrimaryKey":
                found.add(("column", where, name, value_of(call, "db_column") or name))
    return found


def main():
    lost = []
    for before, after in json.load(open("pairs.json")):
        kept = facts(after)
        lost.append(sorted(map(list, facts(before) - kept)))
    json.dump(lost, sys.stdout)


main()
