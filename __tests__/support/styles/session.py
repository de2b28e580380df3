"""Writes and reads rows through the relationships of models whose constructors take anything by keyword.

An argument names another way than a file and a package in which the models are written."""

import warnings

warnings.simplefilter("error")
warnings.filterwarnings("ignore", message=".*Decimal objects natively")

import decimal  # noqa: E402
import sys  # noqa: E402
from importlib import import_module  # noqa: E402

from sqlalchemy import create_engine, event, select, text  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402

shapes = import_module(f"every_shape_{sys.argv[1] if sys.argv[1:] else 'folder'}")
parts = import_module(f"shapes_{sys.argv[1] if sys.argv[1:] else 'file'}")

def open_session(models):
    engine = create_engine("sqlite://")
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys=ON"))
    raw = engine.connect()
    raw.connection.driver_connection.create_function(
        "gen_random_uuid", 0, lambda: "0" * 32, deterministic=True
    )
    models.Base.metadata.create_all(raw)
    return Session(raw)


with open_session(shapes) as session:
    boss, user = shapes.User(), shapes.User(profile=shapes.Profile())
    user.manager = boss
    post = shapes.Post(author=user, editor=boss, tags=[shapes.Tag()])
    user.favourite_post = post
    user.followed_users.append(boss)
    session.add(user)
    session.commit()
    assert boss.manager_users == [user] and boss.followers == [user]
    assert user.author_posts == [post] and boss.editor_posts == [post] and post.users == [user]
    assert post.tags[0].posts == [post] and user.profile.user is user
    later = shapes.User(manager_id=boss.id)
    session.add(later)
    session.commit()
    assert later.manager is boss

    tenant = shapes.Tenant()
    member = shapes.Member(tenant=tenant, id=1)
    task = shapes.Task(tenant=tenant, owner=member, reviewer=member)
    session.add_all([task, shapes.Task(tenant=tenant, owner_id=1)])
    session.commit()
    assert len(member.owner_tasks) == 2 and member.reviewer_tasks == [task]
    task.reviewer = None
    session.commit()
    assert task.tenant_id == tenant.id

    session.delete(user)
    session.commit()
    assert session.scalars(select(shapes.Post)).all() == []
    assert session.scalars(select(shapes.Profile)).all() == []

with open_session(parts) as session:
    kind = parts.Kind(code="plain")
    part = parts.Part(id=1, parent_id=1, price=decimal.Decimal(3), amount=2)
    session.add_all([kind, part])
    session.commit()
    assert part.total == 6 and part.kind is kind and part.parent is part and part.children == [part]
    assert part.made_at and part.code and part.tags == [] and part.settings is None
    assert session.scalar(text("select settings is null from parts")) == 1
