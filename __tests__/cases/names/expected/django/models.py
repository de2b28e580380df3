from django.db import models


class Class(models.Model):
    id = models.AutoField(primary_key=True)
    class_field = models.CharField(
        max_length=20,
        null=True,
        blank=True,
        db_column="class",
    )
    metadata = models.CharField(max_length=20, null=True, blank=True)
    registry = models.CharField(max_length=20, null=True, blank=True)
    objects_field = models.CharField(
        max_length=20,
        null=True,
        blank=True,
        db_column="objects",
    )
    pk_field = models.CharField(max_length=20, null=True, blank=True, db_column="pk")
    check_field = models.CharField(
        max_length=20,
        null=True,
        blank=True,
        db_column="check",
    )
    save_field = models.CharField(
        max_length=20,
        null=True,
        blank=True,
        db_column="save",
    )
    None_field = models.CharField(
        max_length=20,
        null=True,
        blank=True,
        db_column="None",
    )

    class Meta:
        db_table = "class"


class String(models.Model):
    id = models.BigAutoField(primary_key=True)
    str = models.CharField(max_length=20, null=True, blank=True)
    int = models.IntegerField(null=True, blank=True)
    datetime = models.DateTimeField(null=True, blank=True)
    date = models.DateField(null=True, blank=True)
    decimal = models.DecimalField(max_digits=8, decimal_places=2, null=True, blank=True)
    text = models.TextField(null=True, blank=True)
    mapped_column = models.IntegerField(null=True, blank=True)
    relationship = models.IntegerField(null=True, blank=True)
    last = models.DateTimeField(null=True, blank=True)

    class Meta:
        db_table = "strings"
        db_table_comment = "A class like an import"


class OrderItem(models.Model):
    id = models.BigAutoField(primary_key=True)
    column_2nd_line = models.CharField(
        max_length=20,
        null=True,
        blank=True,
        db_column="2nd line",
    )
    größe = models.IntegerField(null=True, blank=True)
    a_b = models.IntegerField(null=True, blank=True, db_column="a-b")
    a_b_2 = models.IntegerField(null=True, blank=True, db_column="a b")
    a_b_3 = models.IntegerField(null=True, blank=True, db_column="a__b_")
    hidden = models.IntegerField(null=True, blank=True, db_column="_hidden")
    private = models.IntegerField(null=True, blank=True, db_column="__private")

    class Meta:
        db_table = "order items"


class OrderItem2(models.Model):
    id = models.BigAutoField(primary_key=True)
    acct = models.IntegerField(null=True, blank=True)
    acct_class_field = models.ForeignKey(
        "Class",
        on_delete=models.DO_NOTHING,
        related_name="order_item2",
        null=True,
        blank=True,
        db_column="acct_id",
        db_index=False,
    )
    user_ref = models.ForeignKey(
        "User",
        on_delete=models.DO_NOTHING,
        related_name="order_item2",
        null=True,
        blank=True,
        db_column="user_id",
        db_index=False,
    )
    user = models.IntegerField(null=True, blank=True)

    class Meta:
        db_table = "order_items"


class User(models.Model):
    id = models.BigAutoField(primary_key=True)
    order_items = models.IntegerField(null=True, blank=True)

    class Meta:
        db_table = "User"


class Table2faCode(models.Model):
    code = models.CharField(max_length=6, primary_key=True)

    class Meta:
        db_table = "2fa_codes"
