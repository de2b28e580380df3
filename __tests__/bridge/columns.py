"""Writes each column through one ORM and reads it through the other, on connections of their own, in both directions.

The arguments are Django's settings of the database, SQLAlchemy's URL, and which ORM makes the table. Prints a line of
JSON: what came back as something else, by column and direction.
"""

import datetime
import decimal
import json
import sys
import uuid
import warnings

warnings.simplefilter("error")
# SQLite has no exact decimals, and Django warns of moments without a zone where the column has none.
warnings.filterwarnings("ignore", message=".*Decimal objects natively")
warnings.filterwarnings("ignore", message=".*received a naive datetime")

import django  # noqa: E402
from django.conf import settings  # noqa: E402

settings.configure(
    INSTALLED_APPS=["django.contrib.postgres", "shop"] if "postgresql" in sys.argv[1] else ["shop"],
    DATABASES={"default": json.loads(sys.argv[1])},
    USE_TZ=True,
)
django.setup()

from app.models import Base  # noqa: E402
from app.models import Sample as Row  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from shop.models import Sample  # noqa: E402
from sqlalchemy import create_engine, update  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402

utc = datetime.timezone.utc
first = datetime.datetime(2024, 2, 29, 1, 2, 3, 456789, tzinfo=utc)
second = datetime.datetime(1999, 12, 31, 23, 59, 59, tzinfo=utc)
# Two values of each column, as both ORMs are given them.
VALUES = {
    "tiny": (-128, 127),
    "flag": (True, False),
    "is_open": (True, False),
    "small": (-32768, 32767),
    "medium": (-8388608, 8388607),
    "whole": (2147483647, 0),
    "large": (9223372036854775807, 0),
    "money": (decimal.Decimal("12345678.9012"), decimal.Decimal("-0.5000")),
    "ratio": (0.5, -2.25),
    "exact": (1e100, -1 / 3),
    "letter": ("x", "ü"),
    "code": ("it's %s \\ :a", "日本語"),
    "notes": ("a\nb\t\"c\"", ""),
    "born": (datetime.date(2024, 2, 29), datetime.date(1, 1, 1)),
    "opens": (datetime.time(6, 30), datetime.time(23, 59, 59, 999999)),
    "made": (first, second),
    "seen": (first, second),
    "lasts": (datetime.timedelta(1, 2, 3), datetime.timedelta(-1)),
    "since": (1999, 2155),
    "hash": (b"\x00\xff", b""),
    "photo": (b"\x89PNG\r\n", b"\\x41"),
    "extra": ({"a": [1, None, "ü"], "b": {}}, [1.5, True]),
    "extras": ({"a": [1, None, "ü"], "b": {}}, "text"),
    "token": (uuid.UUID(int=1), uuid.UUID(int=2**128 - 1)),
    "state": ("it's", "c"),
    "marks": ("x", "x,y"),
    "tags": (["a", "it's", ""], []),
    "address": ("10.0.0.1", "2001:db8::1"),
    "words": ("'a' 'b'", "'c'"),
    "shape": ("one", "two"),
}
if "sqlite" in sys.argv[1]:
    # A type that SQLite does not know is one of numbers to it.
    VALUES["shape"] = (decimal.Decimal("1.5"), decimal.Decimal(-2))


def plain(value):
    """A value without the dress that an ORM has for it."""
    if isinstance(value, memoryview):
        return bytes(value)
    if isinstance(value, datetime.datetime):
        return value.astimezone(utc) if value.tzinfo else value.replace(tzinfo=utc)
    return str(value) if type(value).__module__ == "ipaddress" else value


def attempt(act):
    """What an action gives, or the kind of its error."""
    try:
        return act()
    except Exception as error:
        return f"{type(error).__name__}: {error}".split("\n")[0]


def through_django(name, value):
    with transaction.atomic():
        Sample.objects.filter(pk=1).update(**{name: value})


def through_sqlalchemy(name, value):
    with Session(engine) as session:
        session.execute(update(Row).where(Row.id == 1).values({name: value}))
        session.commit()


def read_django(name):
    return plain(Sample.objects.values_list(name, flat=True).get(pk=1))


def read_sqlalchemy(name):
    with Session(engine) as session:
        return plain(getattr(session.get_one(Row, 1), name))


engine = create_engine(sys.argv[2])
if sys.argv[3] == "django":
    with connection.schema_editor() as editor:
        editor.create_model(Sample)
else:
    Base.metadata.create_all(engine)
Sample.objects.create(pk=1, is_open=False)
columns = {column.key for column in Row.__table__.columns} - {"id"}
assert columns == set(VALUES) == {field.name for field in Sample._meta.fields} - {"id"}, columns ^ set(VALUES)

WAYS = {
    "django to sqlalchemy": (through_django, read_sqlalchemy),
    "sqlalchemy to django": (through_sqlalchemy, read_django),
}
different = {}
for name, values in VALUES.items():
    for way, (write, read) in WAYS.items():
        for value in (*values, None):
            if value is None and name == "is_open":
                continue
            wrong = attempt(lambda: write(name, value))
            found = wrong if wrong is not None else attempt(lambda: read(name))
            if found != value or (type(found) is not type(value) and not isinstance(found, type(value))):
                different.setdefault(name, {}).setdefault(way, []).append(f"{value!r} is {found!r}")
    # Where writing failed the next column begins anew.
    connection.close()
    attempt(lambda: through_django(name, values[0] if name == "is_open" else None))
engine.dispose()
print(json.dumps(different))
