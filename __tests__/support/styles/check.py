"""Checks generated modules or packages, each by its name and the dialect that it is for: they import without a warning,
map, and create their tables on SQLite with nothing left for Alembic, or as far as SQL goes where only a server could."""

import importlib
import sys
import warnings

warnings.simplefilter("error")
# SQLite has no exact decimals, whatever the models say.
warnings.filterwarnings("ignore", message=".*Decimal objects natively")

from alembic.autogenerate import compare_metadata  # noqa: E402
from alembic.migration import MigrationContext  # noqa: E402
from sqlalchemy import create_engine, create_mock_engine  # noqa: E402
from sqlalchemy.orm import configure_mappers  # noqa: E402


def create(metadata):
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection, warnings.catch_warnings():
        # Alembic warns that SQLite does not reflect expression indexes.
        warnings.simplefilter("ignore")
        return compare_metadata(MigrationContext.configure(connection), metadata)


def compile_for_postgresql(metadata):
    engine = create_mock_engine(
        "postgresql+psycopg://", lambda sql, *_, **__: str(sql.compile(dialect=engine.dialect))
    )
    metadata.create_all(engine, checkfirst=False)
    return []


for argument in sys.argv[1:]:
    name, dialect = argument.split(":")
    models = importlib.import_module(name)
    metadata = models.Base.metadata if hasattr(models, "Base") else models.metadata
    configure_mappers()
    assert metadata.tables, name
    changes = compile_for_postgresql(metadata) if dialect == "postgresql" else create(metadata)
    assert changes == [], (name, changes)
