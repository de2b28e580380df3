"""Measures the generated module `models` of SQLAlchemy: `alchemy.py URL-OF-THE-SCHEMA URL-OF-AN-EMPTY-DATABASE`.

Prints one line of JSON with what was reached (`imports`, `configures`, `creates`), the first `error`, `operations`
(what Alembic would change in the schema's database, one text each) and `enums`.
"""

import importlib
import sys
import warnings

import measure
import sqlalchemy
from sqlalchemy import Column, Enum, MetaData, Table, Text, cast, select, text

warnings.simplefilter("error")
# SQLite has no exact decimals, whatever the models say.
warnings.filterwarnings("ignore", message=".*Decimal objects natively")

origin, target = (sqlalchemy.create_engine(url) for url in sys.argv[1:])
report = measure.Report()


def find_metadata(models):
    """The metadata of a module: of its base, of SQLModel, or its own."""
    for holder in [getattr(models, "Base", None), getattr(models, "SQLModel", None), models]:
        found = getattr(holder, "metadata", None)
        if isinstance(found, MetaData):
            return found
    raise LookupError("the module has no metadata")


def configure(metadata):
    from sqlalchemy.orm import configure_mappers

    configure_mappers()
    if not metadata.tables:
        raise LookupError("the module has no tables")


def compare(metadata):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    own = {table.schema for table in metadata.tables.values()}
    options = {
        "compare_type": True,
        "compare_server_default": True,
        "include_schemas": True,
        "include_name": lambda name, kind, _parents: (
            kind != "schema" or name in own | measure.schemas(origin)
        ),
    }
    with origin.connect() as connection, warnings.catch_warnings():
        # What Alembic cannot reflect it warns of: expressions in indexes.
        warnings.simplefilter("ignore")
        changes = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    return [str(change) for group in changes for change in (group if isinstance(group, list) else [group])]


def store_enums(metadata):
    """For each enum type of the database: whether a column of it takes all its values from Python and gives them back."""
    quote = origin.dialect.identifier_preparer.quote
    with origin.connect() as connection:
        for (schema, table, column), labels in measure.enum_columns(connection).items():
            found = metadata.tables.get(table if schema is None else f"{schema}.{table}")
            mapped = None if found is None else found.columns.get(column)
            place = [quote(schema or "public") + "." + quote(table), quote(column)]
            yield mapped is not None and stores(connection, *place, mapped.type, labels)


def stores(connection, table, column, type_, labels):
    if not isinstance(type_, Enum):
        return False
    members = list(type_.enum_class) if type_.enum_class else type_.enums
    probe = Table("probe", MetaData(), Column("value", type_))
    point = connection.begin_nested()
    try:
        connection.execute(
            text(f"CREATE TEMPORARY TABLE probe AS SELECT {column} AS value FROM {table} LIMIT 0")
        )
        for member in members:
            connection.execute(probe.insert(), {"value": member})
        stored = connection.scalars(select(cast(probe.c.value, Text))).all()
        return sorted(stored) == sorted(labels) and list(connection.scalars(select(probe))) == members
    except Exception:
        return False
    finally:
        point.rollback()


models = report.step("imports", lambda: importlib.import_module("models"))
metadata = models and report.step("metadata", lambda: find_metadata(models))
if metadata is not None:
    report.step("configures", lambda: configure(metadata))
    report.say(enums=list(store_enums(metadata)))
    report.step("compares", lambda: report.say(operations=compare(metadata)))
    measure.make_schemas(origin, target)
    report.step("creates", lambda: metadata.create_all(target))
report.print(origin, target)
