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
from sqlalchemy.orm import declarative_base, relationship

Base = declarative_base(
    metadata=MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        },
    ),
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

    id = Column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    name = Column(String(120), nullable=False)
    mentor_id = Column(
        BigInteger,
        ForeignKey("people.id", ondelete="SET NULL"),
        comment="Another person",
    )

    mentor = relationship("Person", remote_side=[id], back_populates="mentor_people")
    mentor_people = relationship(
        "Person",
        back_populates="mentor",
        passive_deletes=True,
    )
    author_books = relationship(
        "Book",
        foreign_keys="Book.author_id",
        back_populates="author",
        passive_deletes="all",
    )
    editor_books = relationship(
        "Book",
        foreign_keys="Book.editor_id",
        back_populates="editor",
        passive_deletes=True,
    )
    library_card = relationship(
        "LibraryCard",
        uselist=False,
        back_populates="person",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    loans = relationship(
        "Loan",
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

    id = Column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    title = Column(String(256), nullable=False)
    author_id = Column(
        BigInteger,
        ForeignKey("people.id", ondelete="RESTRICT"),
        nullable=False,
    )
    editor_id = Column(BigInteger, ForeignKey("people.id", ondelete="SET NULL"))
    pages = Column(Integer)

    author = relationship(
        "Person",
        foreign_keys=[author_id],
        back_populates="author_books",
    )
    editor = relationship(
        "Person",
        foreign_keys=[editor_id],
        back_populates="editor_books",
    )
    copies = relationship("Copy", back_populates="book", passive_deletes="all")
    genres = relationship("Genre", secondary=book_genres_table, back_populates="books")


class Genre(Base):
    __tablename__ = "genres"

    id = Column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    label = Column(String(40), unique=True, nullable=False)

    books = relationship("Book", secondary=book_genres_table, back_populates="genres")


class LibraryCard(Base):
    __tablename__ = "library_cards"

    id = Column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    person_id = Column(
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        unique=True,
        nullable=False,
    )
    valid_until = Column(Date)

    person = relationship("Person", back_populates="library_card")


class Copy(Base):
    __tablename__ = "copies"
    __table_args__ = (PrimaryKeyConstraint("book_id", "copy_no", name="pk_copies"),)

    book_id = Column(BigInteger, ForeignKey("books.id"), primary_key=True)
    copy_no = Column(Integer, primary_key=True)
    state = Column(
        Enum(CopyState, name="copies_state", values_callable=enum_values),
        server_default="new",
        nullable=False,
    )

    book = relationship("Book", back_populates="copies")
    loans = relationship(
        "Loan",
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

    id = Column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    book_id = Column(BigInteger, nullable=False)
    copy_no = Column(Integer, nullable=False)
    person_id = Column(
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        nullable=False,
    )
    since = Column(Date, server_default=func.current_date(), nullable=False)
    fee = Column(Numeric(6, 2), server_default=text("0.00"), nullable=False)

    copy = relationship("Copy", back_populates="loans")
    person = relationship("Person", back_populates="loans")
