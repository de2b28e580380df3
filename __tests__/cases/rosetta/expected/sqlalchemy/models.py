import datetime
import decimal
import enum
import uuid
from typing import Any

from sqlalchemy import (
    CHAR,
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Double,
    Enum,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    SmallInteger,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    Uuid,
    false,
    func,
    true,
)
from sqlalchemy import text as text_
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


class AddressKind(str, enum.Enum):
    BILLING = "billing"
    SHIPPING = "shipping"


product_categories_table = Table(
    "product_categories",
    Base.metadata,
    Column(
        "product_id",
        BigInteger,
        ForeignKey("products.id", name="fk_pc_product", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column(
        "category_id",
        BigInteger,
        ForeignKey("categories.id", name="fk_pc_category", ondelete="CASCADE"),
        primary_key=True,
    ),
)


class Country(Base):
    __tablename__ = "countries"
    __table_args__ = ({"comment": "Countries that the shop delivers to"},)

    code: Mapped[str] = mapped_column(CHAR(2), primary_key=True, comment="ISO 3166-1")
    name: Mapped[str] = mapped_column(String(80), unique=True)
    vat_rate: Mapped[decimal.Decimal] = mapped_column(
        Numeric(4, 2),
        server_default=text_("0.00"),
    )

    customers: Mapped[list["Customer"]] = relationship(back_populates="country")
    addresses: Mapped[list["Address"]] = relationship(back_populates="country")
    warehouses: Mapped[list["Warehouse"]] = relationship(back_populates="country")


class Customer(Base):
    __tablename__ = "customers"
    __table_args__ = (
        Index("ix_customers_email_lower", text_("lower(email)"), unique=True),
        Index("ix_customers_name", "full_name", "country_code"),
        {"comment": "顾客"},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    email: Mapped[str] = mapped_column(String(190), unique=True, comment="login")
    full_name: Mapped[str] = mapped_column(String(120), comment="姓名")
    phone: Mapped[str | None] = mapped_column(String(32))
    is_active: Mapped[bool] = mapped_column(Boolean, server_default=true())
    balance: Mapped[decimal.Decimal] = mapped_column(
        Numeric(10, 2),
        server_default=text_("0.00"),
    )
    country_code: Mapped[str] = mapped_column(CHAR(2), ForeignKey("countries.code"))
    referrer_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey("customers.id", name="fk_customers_referrer", ondelete="SET NULL"),
        comment="who sent them",
    )
    created_at: Mapped[datetime.datetime] = mapped_column(
        DateTime,
        server_default=func.now(),
    )

    country: Mapped["Country"] = relationship(back_populates="customers")
    referrer: Mapped["Customer | None"] = relationship(
        remote_side=[id],
        back_populates="referrer_customers",
    )
    referrer_customers: Mapped[list["Customer"]] = relationship(
        back_populates="referrer",
        passive_deletes=True,
    )
    addresses: Mapped[list["Address"]] = relationship(
        back_populates="customer",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    orders: Mapped[list["Order"]] = relationship(back_populates="customer")
    reviews: Mapped[list["Review"]] = relationship(
        back_populates="customer",
        passive_deletes=True,
    )


class Address(Base):
    __tablename__ = "addresses"
    __table_args__ = (
        Index(
            "ux_addresses_preferred",
            "customer_id",
            "kind",
            unique=True,
            postgresql_where=text_("is_preferred"),
            sqlite_where=text_("is_preferred"),
        ),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    customer_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey(
            "customers.id",
            name="fk_addresses_customer",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    kind: Mapped[AddressKind] = mapped_column(
        Enum(AddressKind, name="addresses_kind", values_callable=enum_values),
        server_default="shipping",
    )
    street: Mapped[str] = mapped_column(String(200))
    city: Mapped[str] = mapped_column(String(80))
    postcode: Mapped[str | None] = mapped_column(String(12))
    country_code: Mapped[str] = mapped_column(CHAR(2), ForeignKey("countries.code"))
    is_preferred: Mapped[bool] = mapped_column(Boolean, server_default=false())

    customer: Mapped["Customer"] = relationship(back_populates="addresses")
    country: Mapped["Country"] = relationship(back_populates="addresses")
    billing_address_orders: Mapped[list["Order"]] = relationship(
        foreign_keys="Order.billing_address_id",
        back_populates="billing_address",
    )
    shipping_address_orders: Mapped[list["Order"]] = relationship(
        foreign_keys="Order.shipping_address_id",
        back_populates="shipping_address",
    )


class Category(Base):
    __tablename__ = "categories"
    __table_args__ = ({"comment": "A tree of categories"},)

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    parent_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey("categories.id", name="fk_categories_parent", ondelete="RESTRICT"),
    )
    slug: Mapped[str] = mapped_column(String(60), unique=True)
    label: Mapped[str] = mapped_column(String(80))
    position: Mapped[int] = mapped_column(Integer, server_default=text_("0"))

    parent: Mapped["Category | None"] = relationship(
        remote_side=[id],
        back_populates="children",
    )
    children: Mapped[list["Category"]] = relationship(
        back_populates="parent",
        passive_deletes="all",
    )
    products: Mapped[list["Product"]] = relationship(
        secondary=product_categories_table,
        back_populates="categories",
    )


class Supplier(Base):
    __tablename__ = "suppliers"
    __table_args__ = (
        CheckConstraint("rating BETWEEN 1 AND 5", name="ck_suppliers_rating"),
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    name: Mapped[str] = mapped_column(String(120))
    rating: Mapped[int | None] = mapped_column(SmallInteger)
    contact: Mapped[str | None] = mapped_column(
        Text,
        comment='anything, in "any" form; 100% free',
    )

    products: Mapped[list["Product"]] = relationship(back_populates="supplier")


class Product(Base):
    __tablename__ = "products"
    __table_args__ = (
        CheckConstraint("price >= 0", name="ck_products_price"),
        Index("ix_products_title", "title", postgresql_using="hash"),
        Index("ux_products_supplier_title", "supplier_id", "title", unique=True),
        {"comment": "What the shop sells"},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    supplier_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey("suppliers.id"),
    )
    sku: Mapped[str] = mapped_column(String(40), unique=True)
    title: Mapped[str] = mapped_column(String(160))
    description: Mapped[str | None] = mapped_column(Text)
    price: Mapped[decimal.Decimal] = mapped_column(Numeric(12, 2))
    weight: Mapped[float | None] = mapped_column(Double, comment="in kg")
    features: Mapped[Any | None] = mapped_column(JSON)
    released_on: Mapped[datetime.date | None] = mapped_column(Date)
    tag: Mapped[str] = mapped_column(String(20), server_default="it's new")

    supplier: Mapped["Supplier | None"] = relationship(back_populates="products")
    stocks: Mapped[list["Stock"]] = relationship(
        back_populates="product",
        passive_deletes="all",
    )
    reviews: Mapped[list["Review"]] = relationship(
        back_populates="product",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    categories: Mapped[list["Category"]] = relationship(
        secondary=product_categories_table,
        back_populates="products",
    )


class Warehouse(Base):
    __tablename__ = "warehouses"
    __table_args__ = ({"comment": "Warehouses"},)

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    code: Mapped[str] = mapped_column(String(10), unique=True)
    opens_at: Mapped[datetime.time] = mapped_column(Time, server_default="08:00:00")
    country_code: Mapped[str] = mapped_column(CHAR(2), ForeignKey("countries.code"))

    country: Mapped["Country"] = relationship(back_populates="warehouses")
    stocks: Mapped[list["Stock"]] = relationship(
        back_populates="warehouse",
        passive_deletes="all",
    )


class Stock(Base):
    __tablename__ = "stock"
    __table_args__ = (
        CheckConstraint("quantity >= 0", name="ck_stock_quantity"),
        {"comment": "How much lies where"},
    )

    product_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("products.id"),
        primary_key=True,
    )
    warehouse_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("warehouses.id"),
        primary_key=True,
    )
    quantity: Mapped[int] = mapped_column(Integer, server_default=text_("0"))

    product: Mapped["Product"] = relationship(back_populates="stocks")
    warehouse: Mapped["Warehouse"] = relationship(back_populates="stocks")
    order_items: Mapped[list["OrderItem"]] = relationship(back_populates="stock")


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = (
        CheckConstraint(
            "status IN ('new', 'paid', 'sent', 'void')",
            name="ck_orders_status",
        ),
        Index("ix_orders_customer_status", "customer_id", "status"),
        Index("ix_orders_placed_at", "placed_at"),
        {"comment": "Orders, paid or not"},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    number: Mapped[str] = mapped_column(String(20), unique=True)
    customer_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("customers.id"))
    billing_address_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("addresses.id"),
    )
    shipping_address_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey("addresses.id"),
    )
    status: Mapped[str] = mapped_column(String(20), server_default="new")
    placed_at: Mapped[datetime.datetime] = mapped_column(
        DateTime,
        server_default=func.now(),
    )
    note: Mapped[str | None] = mapped_column(Text)

    customer: Mapped["Customer"] = relationship(back_populates="orders")
    billing_address: Mapped["Address"] = relationship(
        foreign_keys=[billing_address_id],
        back_populates="billing_address_orders",
    )
    shipping_address: Mapped["Address | None"] = relationship(
        foreign_keys=[shipping_address_id],
        back_populates="shipping_address_orders",
    )
    order_items: Mapped[list["OrderItem"]] = relationship(
        back_populates="order",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    payment: Mapped["Payment | None"] = relationship(back_populates="order")


class OrderItem(Base):
    __tablename__ = "order_items"
    __table_args__ = (
        ForeignKeyConstraint(
            ["product_id", "warehouse_id"],
            ["stock.product_id", "stock.warehouse_id"],
            name="fk_items_stock",
        ),
        CheckConstraint("quantity > 0", name="ck_items_quantity"),
        {"comment": "订单明细"},
    )

    order_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("orders.id", name="fk_items_order", ondelete="CASCADE"),
        primary_key=True,
    )
    line_no: Mapped[int] = mapped_column(Integer, primary_key=True)
    product_id: Mapped[int] = mapped_column(BigInteger)
    warehouse_id: Mapped[int] = mapped_column(BigInteger)
    quantity: Mapped[int] = mapped_column(Integer, server_default=text_("1"))
    unit_price: Mapped[decimal.Decimal] = mapped_column(Numeric(12, 2))

    order: Mapped["Order"] = relationship(back_populates="order_items")
    stock: Mapped["Stock"] = relationship(back_populates="order_items")


class Payment(Base):
    __tablename__ = "payments"

    id: Mapped[uuid.UUID] = mapped_column(Uuid, primary_key=True)
    order_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("orders.id"),
        unique=True,
    )
    amount: Mapped[decimal.Decimal] = mapped_column(Numeric(12, 2))
    receipt: Mapped[bytes | None] = mapped_column(LargeBinary)
    paid_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)

    order: Mapped["Order"] = relationship(back_populates="payment")


class Review(Base):
    __tablename__ = "reviews"
    __table_args__ = (
        UniqueConstraint(
            "product_id",
            "customer_id",
            name="uq_reviews_product_customer",
        ),
        CheckConstraint("stars BETWEEN 1 AND 5", name="ck_reviews_stars"),
        {"comment": "One per customer and product"},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"),
        primary_key=True,
    )
    product_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("products.id", name="fk_reviews_product", ondelete="CASCADE"),
    )
    customer_id: Mapped[int | None] = mapped_column(
        BigInteger,
        ForeignKey(
            "customers.id",
            name="fk_reviews_customer",
            ondelete="SET NULL",
            onupdate="CASCADE",
        ),
    )
    stars: Mapped[int] = mapped_column(SmallInteger)
    text: Mapped[str | None] = mapped_column(Text)

    product: Mapped["Product"] = relationship(back_populates="reviews")
    customer: Mapped["Customer | None"] = relationship(back_populates="reviews")
