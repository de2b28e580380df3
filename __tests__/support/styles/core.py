"""Writes and reads rows of `Table` objects."""

import warnings

warnings.simplefilter("error")
warnings.filterwarnings("ignore", message=".*Decimal objects natively")

import decimal  # noqa: E402

import every_shape_folder as shapes  # noqa: E402
import shapes_file as parts  # noqa: E402
from sqlalchemy import create_engine, insert, select  # noqa: E402

engine = create_engine("sqlite://")
with engine.begin() as connection:
    shapes.metadata.create_all(connection)
    boss = connection.execute(insert(shapes.users_table)).inserted_primary_key.id
    user = connection.execute(
        insert(shapes.users_table).values(manager_id=boss)
    ).inserted_primary_key.id
    connection.execute(insert(shapes.posts_table).values(author_id=user, editor_id=boss))
    connection.execute(
        insert(shapes.followers_table).values(follower_id=user, followed_id=boss)
    )
    authors = shapes.users_table.join(
        shapes.posts_table, shapes.posts_table.c.author_id == shapes.users_table.c.id
    )
    row = connection.execute(select(shapes.users_table.c.manager_id).select_from(authors))
    assert row.all() == [(boss,)]

engine = create_engine("sqlite://")
with engine.begin() as connection:
    parts.metadata.create_all(connection)
    connection.execute(insert(parts.kinds_table).values(code="plain"))
    connection.execute(
        insert(parts.parts_table).values(parent_id=1, price=decimal.Decimal(3), amount=2)
    )
    (part,) = connection.execute(select(parts.parts_table))
    assert part.total == 6 and part.kind_code == "plain" and part.code and part.tags == []
