import datetime as datetime_
import decimal as decimal_

from sqlalchemy import (
    CHAR,
    BigInteger,
    Date,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    Numeric,
    Text,
)
from sqlalchemy import String as String_
from sqlalchemy.orm import DeclarativeBase, Mapped
from sqlalchemy.orm import mapped_column as mapped_column_
from sqlalchemy.orm import relationship as relationship_


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        },
    )


class Class(Base):
    __tablename__ = "class"

    id: Mapped[int] = mapped_column_(Integer, primary_key=True)
    class_: Mapped[str | None] = mapped_column_("class", String_(20))
    metadata_: Mapped[str | None] = mapped_column_("metadata", String_(20))
    registry_: Mapped[str | None] = mapped_column_("registry", String_(20))
    objects: Mapped[str | None] = mapped_column_(String_(20))
    pk: Mapped[str | None] = mapped_column_(String_(20))
    check: Mapped[str | None] = mapped_column_(String_(20))
    save: Mapped[str | None] = mapped_column_(String_(20))
    None_: Mapped[str | None] = mapped_column_("None", String_(20))

    order_items: Mapped[list["OrderItem2"]] = relationship_(back_populates="acct_class")


class String(Base):
    __tablename__ = "strings"
    __table_args__ = ({"comment": "A class like an import"},)

    id: Mapped[int] = mapped_column_(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    str_: Mapped[str | None] = mapped_column_("str", String_(20))
    int_: Mapped[int | None] = mapped_column_("int", Integer)
    datetime: Mapped[datetime_.datetime | None] = mapped_column_(DateTime)
    date: Mapped[datetime_.date | None] = mapped_column_(Date)
    decimal: Mapped[decimal_.Decimal | None] = mapped_column_(Numeric(8, 2))
    text: Mapped[str | None] = mapped_column_(Text)
    mapped_column: Mapped[int | None] = mapped_column_(Integer)
    relationship: Mapped[int | None] = mapped_column_(Integer)
    last: Mapped[datetime_.datetime | None] = mapped_column_(DateTime)


class OrderItem(Base):
    __tablename__ = "order items"

    id: Mapped[int] = mapped_column_(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    column_2nd_line: Mapped[str | None] = mapped_column_("2nd line", String_(20))
    größe: Mapped[int | None] = mapped_column_(Integer)
    a_b: Mapped[int | None] = mapped_column_("a-b", Integer)
    a_b_2: Mapped[int | None] = mapped_column_("a b", Integer)
    a__b_: Mapped[int | None] = mapped_column_(Integer)
    _hidden: Mapped[int | None] = mapped_column_(Integer)
    private: Mapped[int | None] = mapped_column_("__private", Integer)


class OrderItem2(Base):
    __tablename__ = "order_items"

    id: Mapped[int] = mapped_column_(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    acct: Mapped[int | None] = mapped_column_(Integer)
    acct_id: Mapped[int | None] = mapped_column_(BigInteger, ForeignKey("class.id"))
    user_id: Mapped[int | None] = mapped_column_(BigInteger, ForeignKey("User.id"))
    user: Mapped[int | None] = mapped_column_(Integer)

    acct_class: Mapped["Class | None"] = relationship_(back_populates="order_items")
    user_ref: Mapped["User | None"] = relationship_(back_populates="user_order_items")


class User(Base):
    __tablename__ = "User"

    id: Mapped[int] = mapped_column_(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    order_items: Mapped[int | None] = mapped_column_(Integer)

    user_order_items: Mapped[list["OrderItem2"]] = relationship_(
        back_populates="user_ref",
    )


class Table2faCode(Base):
    __tablename__ = "2fa_codes"

    code: Mapped[str] = mapped_column_(CHAR(6), primary_key=True)
