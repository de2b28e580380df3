from django.db import models
from django.db.models.functions import Now


class User(models.Model):
    id = models.BigAutoField(primary_key=True)
    username = models.CharField(max_length=50, unique=True)
    email = models.CharField(max_length=100, unique=True, null=True, blank=True)
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "users"


class Order(models.Model):
    id = models.BigAutoField(primary_key=True)
    user = models.ForeignKey(
        "User",
        on_delete=models.DO_NOTHING,
        related_name="orders",
        db_index=False,
    )
    amount = models.IntegerField()

    class Meta:
        db_table = "orders"
