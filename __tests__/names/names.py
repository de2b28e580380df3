"""Reads pairs of modules from pairs.json and says which names of the first are not in the second.

Each module is parsed with Python's own `ast`, so this knows nothing of how the names are read elsewhere.
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


def facts(source):
    """The names of a module, each with what it is: (table, name, what it stands for)."""
    found = set()
    for body in ast.parse(source).body:
        if isinstance(body, ast.Assign) and isinstance(body.value, ast.Call) and callee(body.value) == "Table":
            found.add(("variable", ast.unparse(body.value.args[0]), body.targets[0].id, ""))
        table = table_of(body) if isinstance(body, ast.ClassDef) else None
        if table is None:
            continue
        where = f"{table} {schema_of(body)}"
        found.add(("class", where, body.name, ""))
        for name, call, annotation in members(body):
            kind = callee(call)
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
