"""What both ORMs are measured with: the report, and what the schema's database says of itself."""

import json
from itertools import groupby

import sqlalchemy
from facts import read_facts
from sqlalchemy import text


class Report:
    """What was reached, step by step, and why it was not."""

    def __init__(self):
        self.said = {"enums": [], "operations": None, "error": None}

    def say(self, **values):
        self.said.update(values)

    def step(self, name, run):
        """Runs a step; what it gives, or None when it fails. The first failure is kept as the error."""
        self.said[name] = False
        try:
            value = run()
        except (Exception, SystemExit) as error:
            first = " ".join(str(error).split("\n[SQL")[0].split())
            self.said["error"] = self.said["error"] or f"{name}: {type(error).__name__}: {first}"
            return None
        self.said[name] = True
        return value

    def print(self, origin, target):
        """Prints the report with the facts of the schema: by kind how many there are, how many the models made and
        how many they made besides."""
        wanted, made = read_facts(origin), read_facts(target)
        kinds = {kind for kind, _ in wanted | made}
        count = {
            kind: [sum(each == kind for each, _ in facts) for facts in (wanted, wanted & made, made - wanted)]
            for kind in sorted(kinds)
        }
        print(
            json.dumps(
                {**self.said, "facts": count, "lost": sorted(wanted - made), "added": sorted(made - wanted)}
            )
        )


def schemas(engine):
    """The names of a database's schemas, as SQLAlchemy calls them: the usual one is None."""
    inspector = sqlalchemy.inspect(engine)
    names = {name for name in inspector.get_schema_names() if name != "information_schema"}
    return {None if name == inspector.default_schema_name else name for name in names}


def make_schemas(origin, target):
    """Makes the schemas of one database in the other: no model can."""
    with target.begin() as connection:
        for name in schemas(origin) - {None}:
            connection.execute(text(f'CREATE SCHEMA "{name}"'))


def enum_columns(connection):
    """The columns whose type is an enum: (schema or None, table, column) -> labels."""
    if connection.dialect.name != "postgresql":
        return {}
    query = """
        SELECT nullif(n.nspname, 'public'), c.relname, a.attname, e.enumlabel
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_enum e ON e.enumtypid = a.atttypid WHERE c.relkind = 'r' AND NOT a.attisdropped ORDER BY 1, 2, 3, e.enumsortorder"""
    rows = connection.execute(text(query)).all()
    return {key: [row[3] for row in group] for key, group in groupby(rows, key=lambda row: tuple(row[:3]))}
