"""Writes and reads rows through the relationships of dataclasses, whose constructors take what there must be."""

import warnings

warnings.simplefilter("error")
warnings.filterwarnings("ignore", message=".*Decimal objects natively")

import decimal  # noqa: E402

import every_shape_folder as shapes  # noqa: E402
import shapes_file as parts  # noqa: E402
from sqlalchemy import create_engine, event, select, text  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402


def open_session(models):
    engine = create_engine("sqlite://")
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys=ON"))
    raw = engine.connect()
    models.Base.metadata.create_all(raw)
    return Session(raw)


def refused(make):
    try:
        make()
    except TypeError:
        return True
    return False


with open_session(shapes) as session:
    boss, user = shapes.User(), shapes.User()
    user.manager = boss
    post = shapes.Post(author=user, tags=[shapes.Tag()])
    post.editor = boss
    shapes.Profile(user=user)
    assert refused(shapes.Post) and refused(lambda: shapes.Post(user)) and refused(shapes.Profile)
    user.favourite_post = post
    user.followed_users.append(boss)
    session.add(user)
    session.commit()
    assert boss.manager_users == [user] and boss.followers == [user]
    assert user.author_posts == [post] and boss.editor_posts == [post] and post.users == [user]
    assert post.tags[0].posts == [post] and user.profile.user is user
    assert repr(boss) == f"User(id={boss.id}, manager_id=None, favourite_post_id=None)"
    assert len({boss, user}) == 2 and boss != user
    later = shapes.User(manager_id=boss.id)
    session.add(later)
    session.commit()
    assert later.manager is boss

    tenant = shapes.Tenant()
    member = shapes.Member(tenant=tenant, id=1)
    task, other = (shapes.Task(tenant=tenant, owner=member) for _ in range(2))
    task.reviewer = member
    session.add_all([task, other])
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
    part = parts.Part(parent_id=1, price=decimal.Decimal(3), amount=2)
    part.id = 1
    session.add_all([kind, part])
    session.commit()
    assert part.total == 6 and part.kind is kind and part.parent is part and part.children == [part]
    assert part.made_at and part.code and part.tags == [] and part.settings is None
    assert session.scalar(text("select settings is null from parts")) == 1
