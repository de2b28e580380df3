"""Writes and reads rows through both ORMs on one database; fails where they disagree."""

import datetime
import decimal
import json
import sys
import threading
import uuid
import warnings

warnings.simplefilter("error")
warnings.filterwarnings("ignore", message=".*Decimal objects natively")

import django  # noqa: E402
from django.conf import settings  # noqa: E402

database = json.loads(sys.argv[1])
settings.configure(
    INSTALLED_APPS=["shop"],
    DATABASES={"default": database, "other": database},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    TIME_ZONE="Europe/Berlin",
    USE_TZ=True,
)
django.setup()

from app import models as tables  # noqa: E402
from django.core import checks  # noqa: E402
from django.db import DatabaseError, connection, transaction  # noqa: E402
from django.db.transaction import TransactionManagementError  # noqa: E402
from shop.bridge import django_session  # noqa: E402
from shop.models import Group, GroupUser, User  # noqa: E402
from sqlalchemy import insert, select  # noqa: E402
from sqlalchemy.exc import IntegrityError  # noqa: E402

is_server = connection.vendor == "postgresql"
assert checks.run_checks() == [], checks.run_checks()
assert User.as_sqlalchemy() is tables.User and Group.as_sqlalchemy() is tables.Group
assert not hasattr(GroupUser, "as_sqlalchemy")
if not is_server:
    with connection.cursor() as cursor, open("schema.sql") as file:
        for statement in file.read().split(";"):
            cursor.execute(statement)


def count():
    return User.objects.count()


def raises(kind, act):
    try:
        act()
    except kind as error:
        return str(error)
    raise AssertionError(f"expected {kind}")


utc = datetime.timezone.utc
moment = datetime.datetime(2024, 7, 2, 3, 4, 5, tzinfo=utc)
values = {
    "born": datetime.date(2000, 2, 29),
    "wakes": datetime.time(6, 30),
    "seen": moment if is_server else moment.replace(tzinfo=None),
    "balance": decimal.Decimal("12.50"),
    "settings": {"a": [1, None, "ü"], "b": {}},
    "is_active": False,
}
if is_server:
    import ipaddress

    from sqlalchemy.dialects.postgresql import Range

    values |= {"token": uuid.uuid4(), "tags": ["x", "y"]}

# What Django writes SQLAlchemy reads, finds and changes, and back.
django_values = {**values, "seen": moment}
User.objects.create(name="Ada", **django_values)
with django_session() as session:
    ada = session.scalars(select(tables.User)).one()
    for name, value in values.items():
        assert getattr(ada, name) == value, (name, getattr(ada, name))
        if name != "settings":
            column = getattr(tables.User, name)
            assert session.scalars(select(tables.User).where(column == value)).one() is ada, name
with transaction.atomic(), User.objects.session() as session:
    ada = session.scalars(select(tables.User)).one()
    ada.settings = [ada.settings]
    ada.born = datetime.date(1999, 1, 1)
    session.add(tables.User(name="Bob", groups=[tables.Group(name="all")], **values))
    session.commit()
ada = User.objects.get(name="Ada")
assert (ada.settings, ada.born) == ([values["settings"]], datetime.date(1999, 1, 1))
bob = User.objects.get(name="Bob", **django_values)
assert all(getattr(bob, name) == value for name, value in django_values.items())
assert GroupUser.objects.filter(user=bob).count() == 1
if is_server:
    with transaction.atomic(), django_session() as session:
        session.add(
            tables.User(
                name="Net",
                address=ipaddress.ip_address("10.0.0.1"),
                spent=Range(datetime.datetime(2024, 1, 1), datetime.datetime(2024, 1, 2)),
            )
        )
        session.commit()
        net = session.scalars(select(tables.User).filter_by(name="Net")).one()
        session.refresh(net)
        assert net.address == ipaddress.ip_address("10.0.0.1")
        assert net.spent.lower == datetime.datetime(2024, 1, 1)
        session.delete(net)
        session.commit()

# Both roll back together, whoever says so.
before = count()


def fails():
    with transaction.atomic():
        User.objects.create(name="Cy")
        with django_session() as session:
            session.add(tables.User(name="Di"))
            session.commit()
        assert count() == before + 2
        raise LookupError


raises(LookupError, fails)
assert count() == before
with transaction.atomic():
    User.objects.create(name="Cy")
    with django_session() as session:
        session.add(tables.User(name="Di"))
        session.flush()
        session.rollback()
    assert "atomic" in raises(TransactionManagementError, count)
    with django_session() as session:
        raises(TransactionManagementError, lambda: session.scalars(select(tables.User)).all())
assert count() == before

# A block within another is a savepoint of both; SQLAlchemy's own savepoints stay its own.
with transaction.atomic():
    User.objects.create(name="Cy")
    with django_session() as session:
        session.add(tables.User(name="Di"))
        session.commit()
    try:
        with transaction.atomic(), django_session() as session:
            User.objects.create(name="Ed")
            session.add(tables.User(name="Ada"))
            session.commit()
    except IntegrityError:
        pass
    with django_session() as session:
        session.add(tables.User(name="Flo"))
        session.flush()
        try:
            with session.begin_nested():
                session.add(tables.User(name="Ada"))
        except IntegrityError:
            pass
        session.commit()
assert count() == before + 3
assert not User.objects.filter(name="Ed").exists()

# A failed write that somebody swallows takes its block with it.
with transaction.atomic():
    User.objects.create(name="Gus")
    with django_session() as session:
        session.add(tables.User(name="Ada"))
        raises(IntegrityError, session.flush)
assert count() == before + 3

# Closing undoes nothing, reading needs no block, and writing does.
with transaction.atomic():
    User.objects.create(name="Hal")
    with django_session() as session:
        session.add(tables.User(name="pending, and let go"))
        with session.no_autoflush:
            assert session.scalars(select(tables.User).filter_by(name="Hal")).one()
assert User.objects.filter(name="Hal").exists()
with django_session() as session:
    session.add(tables.User(name="Ida"))
    assert "atomic" in raises(TransactionManagementError, session.commit)
with django_session() as session:
    statement = insert(tables.User).values(name="Ida")
    raises(TransactionManagementError, lambda: session.execute(statement))
assert not User.objects.filter(name="Ida").exists()

# What SQLAlchemy did to the connection Django does not notice.
assert User.objects.filter(name__regex="^A", as_sqlalchemy_field__regex="x").count() == 0
assert User.objects.get(name="Bob").settings == values["settings"]
assert User.objects.using("other").model.objects.db_manager("other").session().using == "other"
with transaction.atomic("other"), django_session("other") as session:
    session.execute(select(tables.User.id)).all()


def elsewhere():
    with transaction.atomic(), django_session() as session:
        found.append(len(session.scalars(select(tables.User)).all()))
    connection.close()


if is_server:
    found = []
    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert found == [count()]
    raises(DatabaseError, lambda: connection.cursor().execute("nonsense"))

# Django may close its connection: the next session is on the next one.
connection.close()
if is_server:
    with django_session() as session:
        assert len(session.scalars(select(tables.User)).all()) == count()
print("done")
