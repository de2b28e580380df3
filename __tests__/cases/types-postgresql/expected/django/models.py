from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.functions import Now


class Sample(models.Model):
    class State(models.TextChoices):
        A = "a"
        ITS = "it's", "it's"
        C = "c"

    id = models.AutoField(primary_key=True)
    tiny = models.SmallIntegerField(null=True, blank=True)
    flag = models.BooleanField(null=True, blank=True, db_default=True)
    is_open = models.BooleanField(db_default=False)
    small = models.SmallIntegerField(null=True, blank=True, db_default=3)
    medium = models.IntegerField(null=True, blank=True)
    whole = models.PositiveIntegerField(null=True, blank=True)
    large = models.PositiveBigIntegerField(null=True, blank=True)
    money = models.DecimalField(
        max_digits=12,
        decimal_places=4,
        null=True,
        blank=True,
        db_default=Decimal("0.0000"),
    )
    ratio = models.FloatField(null=True, blank=True)
    exact = models.FloatField(null=True, blank=True)
    letter = models.CharField(max_length=1, null=True, blank=True)
    code = models.CharField(max_length=30, null=True, blank=True, db_default="it's")
    notes = models.TextField(null=True, blank=True)
    born = models.DateField(null=True, blank=True)
    opens = models.TimeField(null=True, blank=True)
    made = models.DateTimeField(null=True, blank=True, db_default=Now())
    seen = models.DateTimeField(null=True, blank=True)
    lasts = models.DurationField(null=True, blank=True)
    since = models.SmallIntegerField(null=True, blank=True)
    hash = models.BinaryField(max_length=32, null=True, blank=True)
    photo = models.BinaryField(null=True, blank=True)
    extra = models.JSONField(null=True, blank=True)
    extras = models.JSONField(null=True, blank=True)
    token = models.UUIDField(null=True, blank=True)
    state = models.CharField(
        max_length=4,
        choices=State,
        null=True,
        blank=True,
        db_default=State.A,
    )
    marks = models.CharField(max_length=3, null=True, blank=True)
    tags = ArrayField(models.TextField(), null=True, blank=True)
    address = models.GenericIPAddressField(null=True, blank=True)
    words = SearchVectorField(null=True, blank=True)
    # The schema's type is frobnicate.
    shape = models.TextField(null=True, blank=True)

    class Meta:
        db_table = "samples"
