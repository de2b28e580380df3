"""Writes rows of each class of the generated module `models` into a database that has its tables, and sets, reads and
fills every relationship in both directions. Prints the number of classes and of relationships. The second argument,
JSON, gives values by column for those that want a form of their own: texts, or bytes in hexadecimal.
"""

import datetime
import decimal
import enum
import itertools
import json
import sys
import uuid
import warnings

warnings.simplefilter("error")
warnings.filterwarnings("ignore", message=".*Decimal objects natively")

import models  # noqa: E402
from sqlalchemy import create_engine, event  # noqa: E402
from sqlalchemy.orm import Session, configure_mappers  # noqa: E402

SAMPLES = json.loads(sys.argv[2]) if len(sys.argv) > 2 else {}
numbers = itertools.count(1)

PLAIN = {
    bool: lambda n: True,
    int: lambda n: n,
    float: float,
    decimal.Decimal: decimal.Decimal,
    str: str,
    bytes: lambda n: str(n).encode(),
    datetime.date: lambda n: datetime.date(2000, 1, 1) + datetime.timedelta(n),
    datetime.datetime: lambda n: datetime.datetime(2000, 1, 1) + datetime.timedelta(n),
    datetime.time: lambda n: datetime.time(n % 24),
    datetime.timedelta: datetime.timedelta,
    uuid.UUID: lambda n: uuid.UUID(int=n),
    dict: lambda n: {"n": n},
    list: lambda n: [],
}


def value_of(column):
    n = next(numbers)
    sample = SAMPLES.get(str(column))
    if isinstance(sample, dict):
        return bytes.fromhex(sample["hex"])
    type_ = column.type
    while hasattr(type_, "data_type"):
        type_ = type_.data_type
    kind = type_.python_type
    if sample is not None:
        return kind(sample.replace("{n}", str(n)))
    if issubclass(kind, enum.Enum):
        members = list(kind)
        return members[n % len(members)]
    if getattr(column.type, "enums", None):
        return column.type.enums[n % len(column.type.enums)]
    return PLAIN[kind](n)


def is_wanted(column):
    given = column.server_default is not None or column.computed or column.identity
    counts = column is column.table.autoincrement_column
    may_lack = column.nullable and not column.primary_key
    return str(column) in SAMPLES or not (may_lack or given or counts)


def is_required(relation):
    if relation.direction.name != "MANYTOONE":
        return False
    wanted = [is_wanted(column) for column in relation.local_columns]
    keys = [key for column in relation.local_columns for key in column.foreign_keys]
    # A key that must match in full may not be there in part.
    return all(wanted) or any(wanted) and any(key.match == "FULL" for key in keys)


def make(mapper, world, without=None):
    """A new row with everything that it cannot be without; the rows that it needs are those of `world`."""
    row = mapper.class_()
    keys = set()
    for relation in mapper.relationships:
        if not is_required(relation):
            continue
        keys |= relation.local_columns
        if relation is not without:
            setattr(row, relation.key, find(relation.mapper, world))
    for attribute in mapper.column_attrs:
        (column,) = attribute.columns
        if column not in keys and is_wanted(column):
            setattr(row, attribute.key, value_of(column))
    return row


def find(mapper, world):
    if mapper not in world:
        world[mapper] = make(mapper, world)
    return world[mapper]


def reads(row, relation, other):
    value = getattr(row, relation.key)
    return other in value if relation.uselist else value is other


def link(session, relation, back):
    """Sets a relationship, and reads it at both ends from what the database then holds."""
    world = {}
    if relation.direction.name == "MANYTOONE":
        there = find(relation.mapper, world)
        here = make(relation.parent, world, relation)
    else:
        here = find(relation.parent, world)
        there = make(relation.mapper, world, back)
    if relation.uselist:
        getattr(here, relation.key).append(there)
    else:
        setattr(here, relation.key, there)
    session.add_all([there, here])
    session.flush()
    session.expire_all()
    assert reads(here, relation, there), relation
    assert back is None or reads(there, back, here), back


configure_mappers()
engine = create_engine(sys.argv[1])
if engine.dialect.name == "sqlite":
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys=ON"))
mappers = sorted(models.Base.registry.mappers, key=lambda mapper: mapper.class_.__name__)
count = 0
for mapper in mappers:
    with Session(engine) as session:
        row = make(mapper, {})
        session.add(row)
        session.commit()
        for attribute in mapper.column_attrs:
            getattr(row, attribute.key)
        assert session.get_one(mapper.class_, mapper.primary_key_from_instance(row)) is row
    for relation in mapper.relationships:
        with Session(engine) as session:
            back = relation.back_populates and relation.mapper.relationships[relation.back_populates]
            link(session, relation, back or None)
            session.rollback()
        count += 1
engine.dispose()
print(len(mappers), "classes,", count, "relationships")
