import datetime
import decimal
import enum
from typing import Optional

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
from sqlalchemy.orm import registry
from sqlmodel import Field, Relationship, SQLModel


class Base(
    SQLModel,
    registry=registry(
        metadata=MetaData(
            naming_convention={
                "ix": "ix_%(table_name)s_%(column_0_N_name)s",
                "uq": "uq_%(table_name)s_%(column_0_N_name)s",
                "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
                "pk": "pk_%(table_name)s",
            },
        ),
    ),
):
    pass


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


class Person(Base, table=True):
    __tablename__ = "people"
    __table_args__ = ({"comment": "Whoever reads or writes"},)

    id: int | None = Field(
        default=None,
        sa_column=Column(
            BigInteger().with_variant(Integer, "sqlite"),
            primary_key=True,
        ),
    )
    name: str = Field(sa_column=Column(String(120), nullable=False))
    mentor_id: int | None = Field(
        default=None,
        sa_column=Column(
            BigInteger,
            ForeignKey("people.id", ondelete="SET NULL"),
            comment="Another person",
        ),
    )

    mentor: Optional["Person"] = Relationship(
        back_populates="mentor_people",
        sa_relationship_kwargs={"remote_side": "Person.id"},
    )
    mentor_people: list["Person"] = Relationship(
        back_populates="mentor",
        passive_deletes=True,
    )
    author_books: list["Book"] = Relationship(
        back_populates="author",
        passive_deletes="all",
        sa_relationship_kwargs={"foreign_keys": "Book.author_id"},
    )
    editor_books: list["Book"] = Relationship(
        back_populates="editor",
        passive_deletes=True,
        sa_relationship_kwargs={"foreign_keys": "Book.editor_id"},
    )
    library_card: Optional["LibraryCard"] = Relationship(
        back_populates="person",
        cascade_delete=True,
        passive_deletes=True,
        sa_relationship_kwargs={"uselist": False},
    )
    loans: list["Loan"] = Relationship(
        back_populates="person",
        cascade_delete=True,
        passive_deletes=True,
    )


class Book(Base, table=True):
    __tablename__ = "books"
    __table_args__ = (
        UniqueConstraint("title", "author_id", name="uq_books_title"),
        CheckConstraint("pages > 0", name="ck_books_pages"),
        Index("ix_books_title", "title", "author_id"),
    )

    id: int | None = Field(
        default=None,
        sa_column=Column(
            BigInteger().with_variant(Integer, "sqlite"),
            primary_key=True,
        ),
    )
    title: str = Field(sa_column=Column(String(256), nullable=False))
    author_id: int = Field(
        sa_column=Column(
            BigInteger,
            ForeignKey("people.id", ondelete="RESTRICT"),
            nullable=False,
        ),
    )
    editor_id: int | None = Field(
        default=None,
        sa_column=Column(BigInteger, ForeignKey("people.id", ondelete="SET NULL")),
    )
    pages: int | None = Field(default=None, sa_column=Column(Integer))

    author: "Person" = Relationship(
        back_populates="author_books",
        sa_relationship_kwargs={"foreign_keys": "Book.author_id"},
    )
    editor: Optional["Person"] = Relationship(
        back_populates="editor_books",
        sa_relationship_kwargs={"foreign_keys": "Book.editor_id"},
    )
    copies: list["Copy"] = Relationship(back_populates="book", passive_deletes="all")
    genres: list["Genre"] = Relationship(
        back_populates="books",
        sa_relationship_kwargs={"secondary": book_genres_table},
    )


class Genre(Base, table=True):
    __tablename__ = "genres"

    id: int | None = Field(
        default=None,
        sa_column=Column(
            BigInteger().with_variant(Integer, "sqlite"),
            primary_key=True,
        ),
    )
    label: str = Field(sa_column=Column(String(40), unique=True, nullable=False))

    books: list["Book"] = Relationship(
        back_populates="genres",
        sa_relationship_kwargs={"secondary": book_genres_table},
    )


class LibraryCard(Base, table=True):
    __tablename__ = "library_cards"

    id: int | None = Field(
        default=None,
        sa_column=Column(
            BigInteger().with_variant(Integer, "sqlite"),
            primary_key=True,
        ),
    )
    person_id: int = Field(
        sa_column=Column(
            BigInteger,
            ForeignKey("people.id", ondelete="CASCADE"),
            unique=True,
            nullable=False,
        ),
    )
    valid_until: datetime.date | None = Field(default=None, sa_column=Column(Date))

    person: "Person" = Relationship(back_populates="library_card")


class Copy(Base, table=True):
    __tablename__ = "copies"
    __table_args__ = (PrimaryKeyConstraint("book_id", "copy_no", name="pk_copies"),)

    book_id: int = Field(
        sa_column=Column(BigInteger, ForeignKey("books.id"), primary_key=True),
    )
    copy_no: int = Field(sa_column=Column(Integer, primary_key=True))
    state: CopyState | None = Field(
        default=None,
        sa_column=Column(
            Enum(CopyState, name="copies_state", values_callable=enum_values),
            server_default="new",
            nullable=False,
        ),
    )

    book: "Book" = Relationship(back_populates="copies")
    loans: list["Loan"] = Relationship(
        back_populates="copy_",
        cascade_delete=True,
        passive_deletes=True,
    )


class Loan(Base, table=True):
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

    id: int | None = Field(
        default=None,
        sa_column=Column(
            BigInteger().with_variant(Integer, "sqlite"),
            primary_key=True,
        ),
    )
    book_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    copy_no: int = Field(sa_column=Column(Integer, nullable=False))
    person_id: int = Field(
        sa_column=Column(
            BigInteger,
            ForeignKey("people.id", ondelete="CASCADE"),
            nullable=False,
        ),
    )
    since: datetime.date | None = Field(
        default=None,
        sa_column=Column(Date, server_default=func.current_date(), nullable=False),
    )
    fee: decimal.Decimal | None = Field(
        default=None,
        sa_column=Column(Numeric(6, 2), server_default=text("0.00"), nullable=False),
    )

    copy_: "Copy" = Relationship(back_populates="loans")
    person: "Person" = Relationship(back_populates="loans")
