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

kind = json.loads(sys.argv[1])["ENGINE"].rpartition(".")[2]
if kind == "mysql":
    import pymysql

    pymysql.install_as_MySQLdb()

import django  # noqa: E402
from django.conf import settings  # noqa: E402

settings.configure(
    INSTALLED_APPS=["django.contrib.postgres", "shop"] if kind == "postgresql" else ["shop"],
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
if kind == "sqlite3":
    # A type that SQLite does not know is one of numbers to it.
    VALUES["shape"] = (decimal.Decimal("1.5"), decimal.Decimal(-2))
if kind == "mysql":
    shared = "tiny flag is_open small medium whole large money ratio exact letter code notes born seen since hash photo"
    VALUES = {name: VALUES[name] for name in f"{shared} extra token state".split()} | {
        "tiny_u": (255, 0),
        "small_u": (65535, 0),
        "medium_u": (16777215, 0),
        "whole_u": (4294967295, 0),
        "filled": (7, 4294967295),
        "large_u": (18446744073709551615, 0),
        "money_u": (decimal.Decimal("99999999.9999"), decimal.Decimal("0.0001")),
        "exact_u": (1e100, 0.25),
        "bit1": (1, 0),
        "bit8": (255, 0),
        "bit64": (2**64 - 1, 0),
        "latin": ("Straße", ""),
        "tiny_text": ("a\nb", "é" * 100),
        "medium_text": ("x" * 70000, ""),
        "long_text": ("日本語" * 30000, ""),
        "opens": (datetime.time(6, 30), datetime.time(23, 59, 59)),
        "opens6": (datetime.time(6, 30, 0, 1), datetime.time(23, 59, 59, 999999)),
        "seen": (first.replace(microsecond=0), second),
        "seen3": (first.replace(microsecond=456000), second),
        "seen6": (first, second),
        "made": (first.replace(microsecond=0), second),
        "made6": (first, second),
        "fixed": (b"\x00\xffab", b"\0\0\0\0"),
        "tiny_blob": (b"\x00", b""),
        "long_blob": (bytes(range(256)) * 300, b""),
        "marks": ({"x", "y"}, {"y"}),
        "address": ("2001:db8::1", "::"),
        "address4": ("10.0.0.1", "255.255.255.255"),
    }

# What Django has as another type of Python: how it is given a value, and how that comes back.
DRESSES = {
    "bit1": (lambda bits: bits.to_bytes(1, "big"), lambda found: int.from_bytes(found, "big")),
    "bit8": (lambda bits: bits.to_bytes(1, "big"), lambda found: int.from_bytes(found, "big")),
    "bit64": (lambda bits: bits.to_bytes(8, "big"), lambda found: int.from_bytes(found, "big")),
    "marks": (",".join, lambda found: set(found.split(","))),
}
if kind != "mysql":
    DRESSES = {}


def dress(name, value, way):
    return value if value is None or name not in DRESSES else DRESSES[name][way](value)


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
        Sample.objects.filter(pk=1).update(**{name: dress(name, value, 0)})


def through_sqlalchemy(name, value):
    with Session(engine) as session:
        session.execute(update(Row).where(Row.id == 1).values({name: value}))
        session.commit()


def read_django(name):
    return dress(name, plain(Sample.objects.values_list(name, flat=True).get(pk=1)), 1)


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
