import datetime
import decimal
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
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    mapped_column,
    relationship,
)


class Base(MappedAsDataclass, DeclarativeBase, eq=False):
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


class CopyState(str, enum.Enum):
    NEW = "new"
    WORN = "worn"
    LOST = "lost"


book_genres_table = Table(
    "book_genres",
    Base.metadata,
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


class Person(Base, kw_only=True):
    __tablename__ = "people"
    __table_args__ = ({"comment": "Whoever reads or writes"},)

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
        init=False,
    )
    name: Mapped[str] = mapped_column(String(120))
    mentor_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
        comment="Another person",
        default=None,
    )

    mentor: Mapped["Person | None"] = relationship(
        remote_side=[id],
        back_populates="mentor_people",
        init=False,
        repr=False,
    )
    mentor_people: Mapped[list["Person"]] = relationship(
        back_populates="mentor",
        passive_deletes=True,
        init=False,
        repr=False,
    )
    author_books: Mapped[list["Book"]] = relationship(
        foreign_keys="Book.author_id",
        back_populates="author",
        passive_deletes="all",
        init=False,
        repr=False,
    )
    editor_books: Mapped[list["Book"]] = relationship(
        foreign_keys="Book.editor_id",
        back_populates="editor",
        passive_deletes=True,
        init=False,
        repr=False,
    )
    library_card: Mapped["LibraryCard | None"] = relationship(
        back_populates="person",
        cascade="all, delete-orphan",
        passive_deletes=True,
        init=False,
        repr=False,
    )
    loans: Mapped[list["Loan"]] = relationship(
        back_populates="person",
        cascade="all, delete-orphan",
        passive_deletes=True,
        init=False,
        repr=False,
    )


class Book(Base, kw_only=True):
    __tablename__ = "books"
    __table_args__ = (
        UniqueConstraint("title", "author_id", name="uq_books_title"),
        CheckConstraint("pages > 0", name="ck_books_pages"),
        Index("ix_books_title", "title", "author_id"),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
        init=False,
    )
    title: Mapped[str] = mapped_column(String(256))
    author_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="RESTRICT"),
        init=False,
    )
    editor_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
        default=None,
    )
    pages: Mapped[int | None] = mapped_column(Integer, default=None)

    author: Mapped["Person"] = relationship(
        foreign_keys=[author_id],
        back_populates="author_books",
        repr=False,
    )
    editor: Mapped["Person | None"] = relationship(
        foreign_keys=[editor_id],
        back_populates="editor_books",
        init=False,
        repr=False,
    )
    copies: Mapped[list["Copy"]] = relationship(
        back_populates="book",
        passive_deletes="all",
        init=False,
        repr=False,
    )
    genres: Mapped[list["Genre"]] = relationship(
        secondary=book_genres_table,
        back_populates="books",
        default_factory=list,
        repr=False,
    )


class Genre(Base, kw_only=True):
    __tablename__ = "genres"

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
        init=False,
    )
    label: Mapped[str] = mapped_column(String(40), unique=True)

    books: Mapped[list["Book"]] = relationship(
        secondary=book_genres_table,
        back_populates="genres",
        default_factory=list,
        repr=False,
    )


class LibraryCard(Base, kw_only=True):
    __tablename__ = "library_cards"

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
        init=False,
    )
    person_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        unique=True,
        init=False,
    )
    valid_until: Mapped[datetime.date | None] = mapped_column(Date, default=None)

    person: Mapped["Person"] = relationship(back_populates="library_card", repr=False)


class Copy(Base, kw_only=True):
    __tablename__ = "copies"
    __table_args__ = (PrimaryKeyConstraint("book_id", "copy_no", name="pk_copies"),)

    book_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("books.id"),
        primary_key=True,
        init=False,
    )
    copy_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    state: Mapped[CopyState] = mapped_column(
        Enum(CopyState, name="copies_state", values_callable=enum_values),
        server_default="new",
        default=None,
    )

    book: Mapped["Book"] = relationship(back_populates="copies", repr=False)
    loans: Mapped[list["Loan"]] = relationship(
        back_populates="copy",
        cascade="all, delete-orphan",
        passive_deletes=True,
        init=False,
        repr=False,
    )


class Loan(Base, kw_only=True):
    __tablename__ = "loans"
    __table_args__ = (
        ForeignKeyConstraint(
            ["book_id", "copy_no"],
            ["copies.book_id", "copies.copy_no"],
            name="fk_loans_copy",
            ondelete="CASCADE",
        ),
        CheckConstraint("fee >= 0", name="ck_loans_fee"),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
        init=False,
    )
    book_id: Mapped[int] = mapped_column(BigInteger, init=False)
    copy_no: Mapped[int] = mapped_column(Integer, init=False)
    person_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        init=False,
    )
    since: Mapped[datetime.date] = mapped_column(
        Date,
        server_default=func.current_date(),
        default=None,
    )
    fee: Mapped[decimal.Decimal] = mapped_column(
        Numeric(6, 2),
        server_default=text("0.00"),
        default=None,
    )

    copy: Mapped["Copy"] = relationship(back_populates="loans", repr=False)
    person: Mapped["Person"] = relationship(back_populates="loans", repr=False)
