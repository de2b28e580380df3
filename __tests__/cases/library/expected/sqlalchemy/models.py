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
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
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


class Person(Base):
    __tablename__ = "people"
    __table_args__ = ({"comment": "Whoever reads or writes"},)

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    name: Mapped[str] = mapped_column(String(120))
    mentor_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
        comment="Another person",
    )

    mentor: Mapped["Person | None"] = relationship(
        remote_side=[id],
        back_populates="mentor_people",
    )
    mentor_people: Mapped[list["Person"]] = relationship(
        back_populates="mentor",
        passive_deletes=True,
    )
    author_books: Mapped[list["Book"]] = relationship(
        foreign_keys="Book.author_id",
        back_populates="author",
        passive_deletes="all",
    )
    editor_books: Mapped[list["Book"]] = relationship(
        foreign_keys="Book.editor_id",
        back_populates="editor",
        passive_deletes=True,
    )
    library_card: Mapped["LibraryCard | None"] = relationship(
        back_populates="person",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    loans: Mapped[list["Loan"]] = relationship(
        back_populates="person",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )


class Book(Base):
    __tablename__ = "books"
    __table_args__ = (
        UniqueConstraint("title", "author_id", name="uq_books_title"),
        CheckConstraint("pages > 0", name="ck_books_pages"),
        Index("ix_books_title", "title", "author_id"),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    title: Mapped[str] = mapped_column(String(256))
    author_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="RESTRICT"),
    )
    editor_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
    )
    pages: Mapped[int | None] = mapped_column(Integer)

    author: Mapped["Person"] = relationship(
        foreign_keys=[author_id],
        back_populates="author_books",
    )
    editor: Mapped["Person | None"] = relationship(
        foreign_keys=[editor_id],
        back_populates="editor_books",
    )
    copies: Mapped[list["Copy"]] = relationship(
        back_populates="book",
        passive_deletes="all",
    )
    genres: Mapped[list["Genre"]] = relationship(
        secondary=book_genres_table,
        back_populates="books",
    )


class Genre(Base):
    __tablename__ = "genres"

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    label: Mapped[str] = mapped_column(String(40), unique=True)

    books: Mapped[list["Book"]] = relationship(
        secondary=book_genres_table,
        back_populates="genres",
    )


class LibraryCard(Base):
    __tablename__ = "library_cards"

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    person_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        unique=True,
    )
    valid_until: Mapped[datetime.date | None] = mapped_column(Date)

    person: Mapped["Person"] = relationship(back_populates="library_card")


class Copy(Base):
    __tablename__ = "copies"
    __table_args__ = (PrimaryKeyConstraint("book_id", "copy_no", name="pk_copies"),)

    book_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("books.id"),
        primary_key=True,
    )
    copy_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    state: Mapped[CopyState] = mapped_column(
        Enum(CopyState, name="copies_state", values_callable=enum_values),
        server_default="new",
    )

    book: Mapped["Book"] = relationship(back_populates="copies")
    loans: Mapped[list["Loan"]] = relationship(
        back_populates="copy",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )


class Loan(Base):
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
    )
    book_id: Mapped[int] = mapped_column(BigInteger)
    copy_no: Mapped[int] = mapped_column(Integer)
    person_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
    )
    since: Mapped[datetime.date] = mapped_column(
        Date,
        server_default=func.current_date(),
    )
    fee: Mapped[decimal.Decimal] = mapped_column(
        Numeric(6, 2),
        server_default=text("0.00"),
    )

    copy: Mapped["Copy"] = relationship(back_populates="loans")
    person: Mapped["Person"] = relationship(back_populates="loans")
