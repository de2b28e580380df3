"""What a database's catalog says of its tables, one fact a line, so that two databases can be compared.

A fact is a kind and a text. Names of constraints and indexes are left out: what counts is what the database does, and
tools that name them themselves lose nothing by it. So is whether a unique rule is a constraint or an index. Serial
columns and identities are facts of their own kind.
"""

import re

import sqlalchemy
from sqlalchemy import text

SYSTEM = "('pg_catalog', 'information_schema', 'pg_toast')"

POSTGRESQL = {
    "columns": """
        SELECT a.attrelid::regclass::text || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND {own}""",
    "NOT NULL": """
        SELECT a.attrelid::regclass::text || '.' || a.attname
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND a.attnum > 0 AND a.attnotnull AND {own}""",
    "defaults": """
        SELECT a.attrelid::regclass::text || '.' || a.attname || ' = ' || pg_get_expr(d.adbin, d.adrelid)
        FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
        JOIN pg_class c ON c.oid = d.adrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE a.attgenerated = '' AND pg_get_expr(d.adbin, d.adrelid) NOT LIKE 'nextval(%' AND {own}""",
    "generated columns": """
        SELECT a.attrelid::regclass::text || '.' || a.attname || ' = ' || pg_get_expr(d.adbin, d.adrelid)
        FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
        JOIN pg_class c ON c.oid = d.adrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE a.attgenerated <> '' AND {own}""",
    "counting columns": """
        SELECT a.attrelid::regclass::text || '.' || a.attname || ' ' || CASE a.attidentity
          WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' ELSE 'serial' END
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attrdef d ON a.attrelid = d.adrelid AND a.attnum = d.adnum
        WHERE c.relkind = 'r' AND {own}
        AND (a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%')""",
    "primary keys": """
        SELECT c.oid::regclass::text || ' ' || pg_get_constraintdef(k.oid)
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE k.contype = 'p' AND {own}""",
    "checks": """
        SELECT c.oid::regclass::text || ' ' || pg_get_constraintdef(k.oid)
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE k.contype = 'c' AND {own}""",
    "foreign keys": """
        SELECT c.oid::regclass::text || ' '
          || regexp_replace(pg_get_constraintdef(k.oid), '\\) (ON|DEFERRABLE|MATCH) .*$', ')')
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE k.contype = 'f' AND {own}""",
    "actions of foreign keys": """
        SELECT c.oid::regclass::text || ' ' || split_part(pg_get_constraintdef(k.oid), ' REF', 1) || ' ' || option
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace,
        LATERAL (SELECT (regexp_matches(pg_get_constraintdef(k.oid),
          'ON (?:DELETE|UPDATE) [A-Z]+(?: NULL)?|DEFERRABLE.*', 'g'))[1] AS option) options
        WHERE k.contype = 'f' AND {own}""",
    "unique rules": """
        SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE i.indisunique AND NOT i.indisprimary AND c.relkind = 'r' AND {own}""",
    "indexes": """
        SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE NOT i.indisunique AND c.relkind = 'r' AND {own}""",
    "enum types": """
        SELECT t.oid::regtype::text || ' ' || string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
        FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid GROUP BY t.oid""",
    "comments": """
        SELECT c.oid::regclass::text || ' ' || coalesce(a.attname, '') || ' ' || d.description
        FROM pg_description d JOIN pg_class c ON c.oid = d.objoid JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND a.attnum > 0
        WHERE d.classoid = 'pg_class'::regclass AND {own}""",
}

# Tables of Django's own that its migrations make besides.
OWN = f"n.nspname NOT IN {SYSTEM} AND c.relname NOT LIKE 'django\\_%' AND c.relname NOT LIKE 'auth\\_%'"


def read_facts(engine):
    """The set of a database's facts, as (kind, text)."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            return set(read_sqlite(sqlalchemy.inspect(connection)))
        return {
            (kind, level(row[0]))
            for kind, query in POSTGRESQL.items()
            for row in connection.execute(text(escape(query.replace("{own}", OWN))))
        }


def level(fact):
    """Without the name of an index, and with one spelling of the transaction's time."""
    return re.sub(r"INDEX (?:\S+|\".*?\") ON", "INDEX ON", fact).replace("CURRENT_TIMESTAMP", "now()")


def escape(query):
    """Without bind parameters: every single colon is one of the text's own."""
    return re.sub(r"(?<!:):(?!:)", r"\\:", query)


def read_sqlite(inspector):
    for table in inspector.get_table_names():
        if table.startswith(("django_", "auth_", "sqlite_")):
            continue
        yield from read_sqlite_table(inspector, table)


def read_sqlite_table(inspector, table):
    for column in inspector.get_columns(table):
        name = f"{table}.{column['name']}"
        yield "columns", f"{name} {column['type']._type_affinity.__name__}"
        if not column["nullable"]:
            yield "NOT NULL", name
        if column["default"] is not None:
            yield "defaults", f"{name} = {plain(column['default'])}"
        if "computed" in column:
            yield "generated columns", f"{name} = {plain(column['computed']['sqltext'])}"
    yield "primary keys", f"{table} {inspector.get_pk_constraint(table)['constrained_columns']}"
    for check in inspector.get_check_constraints(table):
        yield "checks", f"{table} {plain(check['sqltext'])}"
    for key in inspector.get_foreign_keys(table):
        columns = f"{table} {key['constrained_columns']}"
        yield "foreign keys", f"{columns} {key['referred_table']} {key['referred_columns']}"
        for option, action in key["options"].items():
            if option in ("ondelete", "onupdate"):
                yield "actions of foreign keys", f"{columns} {option} {action}"
    for rule in inspector.get_unique_constraints(table):
        yield "unique rules", f"{table} {rule['column_names']}"
    yield from read_sqlite_indexes(inspector, table)


def read_sqlite_indexes(inspector, table):
    connection = inspector.bind
    query = text(
        "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :table AND sql IS NOT NULL"
    )
    for (sql,) in connection.execute(query, {"table": table}):
        rule = plain(re.sub(r"INDEX \S+ ON", "INDEX ON", sql))
        columns = re.fullmatch(r"create unique index on \w+ ?\(([\w, ]+)\)", rule)
        if columns:
            yield "unique rules", f"{table} {columns[1].split(', ')}"
        else:
            yield ("unique rules" if "unique" in rule else "indexes"), rule


def plain(sql):
    """SQL without what means nothing: case outside of strings, quotes around names, space and outer parentheses."""
    parts = re.split(r"('(?:[^']|'')*')", sql)
    said = "".join(part if part.startswith("'") else part.lower().replace('"', "") for part in parts)
    said = re.sub(r"\s+", " ", said).replace(" (", "(").strip()
    while re.fullmatch(r"\([^()]*(?:\([^()]*\)[^()]*)*\)", said):
        said = said[1:-1]
    return said
