import enum

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    Enum,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Numeric,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    func,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    },
)


def enum_values(members: type[enum.Enum]) -> list[str]:
    """The values of an enumeration, which are what the database holds."""
    return [member.value for member in members]


class CopiesState(str, enum.Enum):
    NEW = "new"
    WORN = "worn"
    LOST = "lost"


people_table = Table(
    "people",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("name", String(120), nullable=False),
    Column(
        "mentor_id",
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
        comment="Another person",
    ),
    comment="Whoever reads or writes",
)


books_table = Table(
    "books",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("title", String(256), nullable=False),
    Column(
        "author_id",
        BigInteger,
        ForeignKey("people.id", ondelete="RESTRICT"),
        nullable=False,
    ),
    Column("editor_id", BigInteger, ForeignKey("people.id", ondelete="SET NULL")),
    Column("pages", Integer),
    UniqueConstraint("title", "author_id", name="uq_books_title"),
    CheckConstraint("pages > 0", name="ck_books_pages"),
    Index("ix_books_title", "title", "author_id"),
)


genres_table = Table(
    "genres",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("label", String(40), unique=True, nullable=False),
)


book_genres_table = Table(
    "book_genres",
    metadata,
    Column(
        "book_id",
        BigInteger,
        ForeignKey("books.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column(
        "genre_id",
        BigInteger,
        ForeignKey("genres.id", ondelete="CASCADE"),
        primary_key=True,
    ),
)


library_cards_table = Table(
    "library_cards",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column(
        "person_id",
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        unique=True,
        nullable=False,
    ),
    Column("valid_until", Date),
)


copies_table = Table(
    "copies",
    metadata,
    Column("book_id", BigInteger, ForeignKey("books.id"), primary_key=True),
    Column("copy_no", Integer, primary_key=True),
    Column(
        "state",
        Enum(CopiesState, name="copies_state", values_callable=enum_values),
        server_default="new",
        nullable=False,
    ),
    PrimaryKeyConstraint("book_id", "copy_no", name="pk_copies"),
)


loans_table = Table(
    "loans",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("book_id", BigInteger, nullable=False),
    Column("copy_no", Integer, nullable=False),
    Column(
        "person_id",
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        nullable=False,
    ),
    Column("since", Date, server_default=func.current_date(), nullable=False),
    Column("fee", Numeric(6, 2), server_default=text("0.00"), nullable=False),
    ForeignKeyConstraint(
        ["book_id", "copy_no"],
        ["copies.book_id", "copies.copy_no"],
        name="fk_loans_copy",
        ondelete="CASCADE",
    ),
    CheckConstraint("fee >= 0", name="ck_loans_fee"),
)
