import enum

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Enum,
    Index,
    Integer,
    MetaData,
    String,
    Text,
)
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


class UserEachThis(str, enum.Enum):
    A_B = 'a"b'
    C_D = "c\\\\d"
    EF = "e'f"


class User(Base):
    __tablename__ = "users'''"
    __table_args__ = (
        CheckConstraint(
            "\"quote's\" <> '\\:bind' AND \"quote's\" NOT LIKE '%''%'",
            name='ck"; --',
        ),
        Index("ix'\"", "quote's"),
        {
            "comment": '"""\nimport os; os.system(\'echo owned\')\n{{constructor}} ${x} ::error::boo @everyone <!-- --> ```',
        },
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    x_1_import_os: Mapped[str | None] = mapped_column(
        "x = 1\nimport os",
        String(20),
        server_default="'); DROP TABLE users; --",
    )
    back_slash: Mapped[str | None] = mapped_column(
        "back\\slash",
        String(20),
        comment="C:\\new\\x41 \u202e reversed \x07",
    )
    quote_s: Mapped[str | None] = mapped_column(
        "quote's",
        String(40),
        server_default='it\'s "both" :name %(x)s {0}',
    )
    not_a_comment: Mapped[str | None] = mapped_column(
        "# not a comment",
        Text,
        comment="line one\nline two\r\nline three\u2028four",
    )
    each_this: Mapped[UserEachThis | None] = mapped_column(
        "{{#each this}}",
        Enum(UserEachThis, name="users'''_{{#each this}}", values_callable=enum_values),
    )
