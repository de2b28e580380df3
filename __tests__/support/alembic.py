"""Says what Alembic would do to a database so that it fits the generated module `models`: one change a line. With
`again` behind the URL the tables are dropped first, and made by the models.
"""

import sys
import warnings

warnings.simplefilter("error")

import models  # noqa: E402
import sqlalchemy  # noqa: E402
from alembic.autogenerate import compare_metadata  # noqa: E402
from alembic.migration import MigrationContext  # noqa: E402
from sqlalchemy.orm import configure_mappers  # noqa: E402

configure_mappers()
metadata = models.Base.metadata if hasattr(models, "Base") else models.metadata
own = {table.schema for table in metadata.tables.values()}


def is_own(name, kind, _parents):
    return kind != "schema" or name in own


engine = sqlalchemy.create_engine(sys.argv[1])
if sys.argv[2:] == ["again"]:
    metadata.drop_all(engine)
    metadata.create_all(engine)
with engine.connect() as connection, warnings.catch_warnings():
    # What SQLAlchemy cannot reflect it warns of: expressions in indexes, types of extensions.
    warnings.simplefilter("ignore")
    context = MigrationContext.configure(
        connection,
        opts={
            "compare_type": True,
            "compare_server_default": True,
            "include_schemas": True,
            "include_name": is_own,
        },
    )
    for change in compare_metadata(context, metadata):
        print(change)
engine.dispose()
