"""Deletes parents through SQLAlchemy, with their children loaded and not: each child goes as its ON DELETE says.

The arguments are the database's URL and the actions that it knows.
"""

import sys
import warnings

warnings.simplefilter("error")

import models  # noqa: E402
from sqlalchemy import create_engine, select  # noqa: E402
from sqlalchemy.exc import IntegrityError  # noqa: E402
from sqlalchemy.orm import Session, configure_mappers  # noqa: E402

url, *actions = sys.argv[1:]
configure_mappers()
engine = create_engine(url)
CLASSES = {"cascade": "Follower", "set-null": "Orphan", "set-default": "Returner", "restrict": "Refuser", "no-action": "Keeper"}


def delete(action, is_loaded):
    kind = getattr(models, CLASSES[action])
    with Session(engine) as session:
        parent = models.Parent()
        child = kind(parent=parent)
        session.add_all([parent, child])
        session.commit()
        child_id, parent_id = child.id, parent.id
        if is_loaded:
            assert list(getattr(parent, kind.__tablename__)) == [child]
        else:
            session.expunge_all()
            parent = session.get_one(models.Parent, parent_id)
        session.delete(parent)
        try:
            session.commit()
        except IntegrityError:
            session.rollback()
            assert session.get_one(kind, child_id).parent_id == parent_id
            return "refused"
        return list(session.scalars(select(kind.parent_id).where(kind.id == child_id)))


with Session(engine) as session:
    first = models.Parent()
    session.add(first)
    session.commit()
    assert first.id == 1  # what SET DEFAULT leads to
for action in actions:
    for is_loaded in (False, True):
        print(action, is_loaded, delete(action, is_loaded))

# A cascade goes on below: the grandchild's row goes with its parent's parent.
with Session(engine) as session:
    follower = models.Follower(parent=models.Parent(), leaves=[models.Leaf()])
    session.add(follower)
    session.commit()
    session.delete(follower.parent)
    session.commit()
    print("leaves", len(session.scalars(select(models.Leaf)).all()))
engine.dispose()
