from datetime import time
from decimal import Decimal

from django.db import models
from django.db.models.functions import Lower, Now


class Country(models.Model):
    code = models.CharField(max_length=2, primary_key=True, db_comment="ISO 3166-1")
    name = models.CharField(max_length=80, unique=True)
    vat_rate = models.DecimalField(
        max_digits=4,
        decimal_places=2,
        db_default=Decimal("0.00"),
    )

    class Meta:
        db_table = "countries"
        db_table_comment = "Countries that the shop delivers to"


class Customer(models.Model):
    id = models.BigAutoField(primary_key=True)
    email = models.CharField(max_length=190, unique=True, db_comment="login")
    full_name = models.CharField(max_length=120, db_comment="姓名")
    phone = models.CharField(max_length=32, null=True, blank=True)
    is_active = models.BooleanField(db_default=True)
    balance = models.DecimalField(
        max_digits=10,
        decimal_places=2,
        db_default=Decimal("0.00"),
    )
    country_code = models.ForeignKey(
        "Country",
        on_delete=models.DO_NOTHING,
        related_name="customers",
        db_column="country_code",
        db_index=False,
    )
    referrer = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        related_name="referrer_customers",
        null=True,
        blank=True,
        db_index=False,
        db_comment="who sent them",
    )
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "customers"
        db_table_comment = "顾客"
        constraints = (
            models.UniqueConstraint(Lower("email"), name="ix_customers_email_lower"),
        )
        # ix_customers_name: for the search
        indexes = (
            models.Index(
                fields=["full_name", "country_code"],
                name="ix_customers_name",
            ),
        )


class Address(models.Model):
    class Kind(models.TextChoices):
        BILLING = "billing"
        SHIPPING = "shipping"

    id = models.BigAutoField(primary_key=True)
    # The schema says ON UPDATE CASCADE.
    customer = models.ForeignKey(
        "Customer",
        on_delete=models.CASCADE,
        related_name="addresses",
        db_index=False,
    )
    kind = models.CharField(max_length=8, choices=Kind, db_default=Kind.SHIPPING)
    street = models.CharField(max_length=200)
    city = models.CharField(max_length=80)
    postcode = models.CharField(max_length=12, null=True, blank=True)
    country_code = models.ForeignKey(
        "Country",
        on_delete=models.DO_NOTHING,
        related_name="addresses",
        db_column="country_code",
        db_index=False,
    )
    is_preferred = models.BooleanField(db_default=False)

    class Meta:
        db_table = "addresses"
        constraints = (
            models.UniqueConstraint(
                fields=["customer", "kind"],
                name="ux_addresses_preferred",
                condition=models.Q(is_preferred=True),
            ),
        )


class Category(models.Model):
    id = models.BigAutoField(primary_key=True)
    parent = models.ForeignKey(
        "self",
        on_delete=models.RESTRICT,
        related_name="children",
        null=True,
        blank=True,
        db_index=False,
    )
    slug = models.CharField(max_length=60, unique=True)
    label = models.CharField(max_length=80)
    position = models.PositiveIntegerField(db_default=0)

    class Meta:
        db_table = "categories"
        db_table_comment = "A tree of categories"


class Supplier(models.Model):
    id = models.BigAutoField(primary_key=True)
    name = models.CharField(max_length=120)
    rating = models.SmallIntegerField(null=True, blank=True)
    contact = models.TextField(
        null=True,
        blank=True,
        db_comment='anything, in "any" form; 100%% free',
    )

    class Meta:
        db_table = "suppliers"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(rating__range=(1, 5)),
                name="ck_suppliers_rating",
            ),
        )


class Product(models.Model):
    id = models.BigAutoField(primary_key=True)
    supplier = models.ForeignKey(
        "Supplier",
        on_delete=models.DO_NOTHING,
        related_name="products",
        null=True,
        blank=True,
        db_index=False,
    )
    sku = models.CharField(max_length=40, unique=True)
    title = models.CharField(max_length=160)
    description = models.TextField(null=True, blank=True)
    price = models.DecimalField(max_digits=12, decimal_places=2)
    weight = models.FloatField(null=True, blank=True, db_comment="in kg")
    features = models.JSONField(null=True, blank=True)
    released_on = models.DateField(null=True, blank=True)
    tag = models.CharField(max_length=20, db_default="it's new")

    class Meta:
        db_table = "products"
        db_table_comment = "What the shop sells"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(price__gte=0),
                name="ck_products_price",
            ),
            models.UniqueConstraint(
                fields=["supplier", "title"],
                name="ux_products_supplier_title",
            ),
        )
        indexes = (models.Index(fields=["title"], name="ix_products_title"),)


class ProductCategory(models.Model):
    pk = models.CompositePrimaryKey("product_id", "category_id")
    product = models.ForeignKey(
        "Product",
        on_delete=models.CASCADE,
        related_name="product_categories",
        db_index=False,
    )
    category = models.ForeignKey(
        "Category",
        on_delete=models.CASCADE,
        related_name="product_categories",
        db_index=False,
    )

    class Meta:
        db_table = "product_categories"


class Warehouse(models.Model):
    id = models.BigAutoField(primary_key=True)
    code = models.CharField(max_length=10, unique=True)
    opens_at = models.TimeField(db_default=time(8, 0))
    country_code = models.ForeignKey(
        "Country",
        on_delete=models.DO_NOTHING,
        related_name="warehouses",
        db_column="country_code",
        db_index=False,
    )

    class Meta:
        db_table = "warehouses"
        db_table_comment = "Warehouses"


class Stock(models.Model):
    pk = models.CompositePrimaryKey("product_id", "warehouse_id")
    product = models.ForeignKey(
        "Product",
        on_delete=models.DO_NOTHING,
        related_name="stocks",
        db_index=False,
    )
    warehouse_id = models.BigIntegerField()
    quantity = models.IntegerField(db_default=0)
    # Django's first migration would make a ForeignKey too late: this is no key in the
    # database.
    warehouse = models.ForeignObject(
        "Warehouse",
        on_delete=models.DO_NOTHING,
        from_fields=["warehouse_id"],
        to_fields=["id"],
        related_name="stocks",
        serialize=False,
    )

    class Meta:
        db_table = "stock"
        db_table_comment = "How much lies where"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(quantity__gte=0),
                name="ck_stock_quantity",
            ),
        )


class Order(models.Model):
    id = models.BigAutoField(primary_key=True)
    number = models.CharField(max_length=20, unique=True)
    customer = models.ForeignKey(
        "Customer",
        on_delete=models.DO_NOTHING,
        related_name="orders",
        db_index=False,
    )
    billing_address = models.ForeignKey(
        "Address",
        on_delete=models.DO_NOTHING,
        related_name="billing_address_orders",
        db_index=False,
    )
    shipping_address = models.ForeignKey(
        "Address",
        on_delete=models.DO_NOTHING,
        related_name="shipping_address_orders",
        null=True,
        blank=True,
        db_index=False,
    )
    status = models.CharField(max_length=20, db_default="new")
    placed_at = models.DateTimeField(db_default=Now())
    note = models.TextField(null=True, blank=True)

    class Meta:
        db_table = "orders"
        db_table_comment = "Orders, paid or not"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status__in=["new", "paid", "sent", "void"]),
                name="ck_orders_status",
            ),
        )
        # ix_orders_placed_at: newest first
        indexes = (
            models.Index(
                fields=["customer", "status"],
                name="ix_orders_customer_status",
            ),
            models.Index(fields=["placed_at"], name="ix_orders_placed_at"),
        )


class OrderItem(models.Model):
    pk = models.CompositePrimaryKey("order_id", "line_no")
    order = models.ForeignKey(
        "Order",
        on_delete=models.CASCADE,
        related_name="order_items",
        db_index=False,
    )
    line_no = models.IntegerField()
    product_id = models.BigIntegerField()
    warehouse_id = models.BigIntegerField()
    quantity = models.IntegerField(db_default=1)
    unit_price = models.DecimalField(max_digits=12, decimal_places=2)
    # Django's migrations make no key of this in the database.
    stock = models.ForeignObject(
        "Stock",
        on_delete=models.DO_NOTHING,
        from_fields=["product_id", "warehouse_id"],
        to_fields=["product", "warehouse_id"],
        related_name="order_items",
        serialize=False,
    )

    class Meta:
        db_table = "order_items"
        db_table_comment = "订单明细"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(quantity__gt=0),
                name="ck_items_quantity",
            ),
        )


class Payment(models.Model):
    id = models.UUIDField(primary_key=True)
    order = models.OneToOneField(
        "Order",
        on_delete=models.DO_NOTHING,
        related_name="payment",
    )
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    receipt = models.BinaryField(null=True, blank=True)
    paid_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        db_table = "payments"


class Review(models.Model):
    id = models.BigAutoField(primary_key=True)
    product = models.ForeignKey(
        "Product",
        on_delete=models.CASCADE,
        related_name="reviews",
        db_index=False,
    )
    # The schema says ON UPDATE CASCADE.
    customer = models.ForeignKey(
        "Customer",
        on_delete=models.SET_NULL,
        related_name="reviews",
        null=True,
        blank=True,
        db_index=False,
    )
    stars = models.SmallIntegerField()
    text = models.TextField(null=True, blank=True)

    class Meta:
        db_table = "reviews"
        db_table_comment = "One per customer and product"
        constraints = (
            models.UniqueConstraint(
                fields=["product", "customer"],
                name="uq_reviews_product_customer",
            ),
            models.CheckConstraint(
                condition=models.Q(stars__range=(1, 5)),
                name="ck_reviews_stars",
            ),
        )
