"""Checks a generated module `models`: it imports without a warning, maps, and creates its tables."""

import warnings

warnings.simplefilter("error")
# SQLite has no exact decimals, whatever the models say.
warnings.filterwarnings("ignore", message=".*Decimal objects natively")

import models  # noqa: E402
from alembic.autogenerate import compare_metadata  # noqa: E402
from alembic.migration import MigrationContext  # noqa: E402
from sqlalchemy import Engine, create_engine, event  # noqa: E402
from sqlalchemy.orm import configure_mappers  # noqa: E402

configure_mappers()


@event.listens_for(Engine, "connect")
def enforce_foreign_keys(connection, _record):
    connection.execute("PRAGMA foreign_keys=ON")


metadata = models.Base.metadata if hasattr(models, "Base") else models.metadata
engine = create_engine("sqlite://")
metadata.create_all(engine)
with engine.connect() as connection, warnings.catch_warnings():
    # Alembic warns that SQLite does not reflect expression indexes.
    warnings.simplefilter("ignore")
    changes = compare_metadata(MigrationContext.configure(connection), metadata)
assert changes == [], changes
