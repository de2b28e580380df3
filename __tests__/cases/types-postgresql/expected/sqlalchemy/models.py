import datetime
import decimal
import enum
import uuid
from typing import Any

from sqlalchemy import (
    CHAR,
    JSON,
    REAL,
    BigInteger,
    Boolean,
    Date,
    DateTime,
    Double,
    Enum,
    Integer,
    Interval,
    LargeBinary,
    MetaData,
    Numeric,
    SmallInteger,
    String,
    Text,
    Time,
    Uuid,
    false,
    func,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY, INET, JSONB, TSVECTOR
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


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


class SampleState(str, enum.Enum):
    A = "a"
    ITS = "it's"
    C = "c"


class Sample(Base):
    __tablename__ = "samples"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tiny: Mapped[int | None] = mapped_column(SmallInteger)
    flag: Mapped[bool | None] = mapped_column(Boolean, server_default=true())
    is_open: Mapped[bool] = mapped_column(Boolean, server_default=false())
    small: Mapped[int | None] = mapped_column(SmallInteger, server_default=text("3"))
    medium: Mapped[int | None] = mapped_column(Integer)
    whole: Mapped[int | None] = mapped_column(Integer)
    large: Mapped[int | None] = mapped_column(BigInteger)
    money: Mapped[decimal.Decimal | None] = mapped_column(
        Numeric(12, 4),
        server_default=text("0.0000"),
    )
    ratio: Mapped[float | None] = mapped_column(REAL)
    exact: Mapped[float | None] = mapped_column(Double)
    letter: Mapped[str | None] = mapped_column(CHAR(1))
    code: Mapped[str | None] = mapped_column(String(30), server_default=text("'it''s'"))
    notes: Mapped[str | None] = mapped_column(Text)
    born: Mapped[datetime.date | None] = mapped_column(Date)
    opens: Mapped[datetime.time | None] = mapped_column(Time)
    made: Mapped[datetime.datetime | None] = mapped_column(
        DateTime(timezone=True),
        server_default=func.now(),
    )
    seen: Mapped[datetime.datetime | None] = mapped_column(DateTime)
    lasts: Mapped[datetime.timedelta | None] = mapped_column(Interval)
    since: Mapped[int | None] = mapped_column(SmallInteger)
    hash: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    photo: Mapped[bytes | None] = mapped_column(LargeBinary)
    extra: Mapped[Any | None] = mapped_column(JSON)
    extras: Mapped[Any | None] = mapped_column(JSONB)
    token: Mapped[uuid.UUID | None] = mapped_column(Uuid)
    state: Mapped[SampleState | None] = mapped_column(
        Enum(SampleState, name="samples_state", values_callable=enum_values),
        server_default="a",
    )
    marks: Mapped[str | None] = mapped_column(Text)
    tags: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    address: Mapped[str | None] = mapped_column(INET)
    # TSVECTOR in the schema
    words: Mapped[str | None] = mapped_column(TSVECTOR)
    # frobnicate in the schema
    shape: Mapped[str | None] = mapped_column(Text)
