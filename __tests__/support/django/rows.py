"""Writes rows of each model of the app `shop` and reads them again, through every relation at both ends."""

import datetime
import decimal
import itertools
import uuid

from django.apps import apps
from django.db import connection, models, transaction

numbers = itertools.count(1)

VALUES = {
    models.BooleanField: lambda n: True,
    models.IntegerField: lambda n: n,
    models.FloatField: float,
    models.DecimalField: decimal.Decimal,
    models.CharField: str,
    models.TextField: str,
    models.BinaryField: lambda n: str(n).encode(),
    models.DateTimeField: lambda n: datetime.datetime(2000, 1, 1, tzinfo=datetime.timezone.utc)
    + datetime.timedelta(n),
    models.DateField: lambda n: datetime.date(2000, 1, 1) + datetime.timedelta(n),
    models.TimeField: lambda n: datetime.time(n % 24),
    models.DurationField: datetime.timedelta,
    models.UUIDField: lambda n: uuid.UUID(int=n),
    models.JSONField: lambda n: {"n": n},
    models.GenericIPAddressField: lambda n: f"10.0.0.{n % 250}",
}


def value_of(field, samples):
    n = next(numbers)
    sample = samples.get(f"{field.model._meta.db_table}.{field.column}")
    if isinstance(sample, dict):
        return bytes.fromhex(sample["hex"])
    if sample is not None:
        return sample.replace("{n}", str(n))
    if field.choices:
        return field.choices[n % len(field.choices)][0]
    if hasattr(field, "range_type"):
        return field.range_type(empty=True)
    kind = next(kind for kind in type(field).__mro__ if kind in VALUES)
    value = VALUES[kind](n)
    return value[: field.max_length] if isinstance(value, (str, bytes)) else value


def is_wanted(field, samples):
    if field.generated or isinstance(field, models.AutoField):
        return False
    has_default = field.has_default() or field.has_db_default()
    if field.is_relation:
        # What a default refers to is not there.
        return field.primary_key or has_default or not field.null
    named = f"{field.model._meta.db_table}.{field.column}" in samples
    return named or not (field.null or has_default)


def make(model, world, samples):
    """A new row, saved, with everything that it cannot be without; the rows that it needs are those of `world`."""
    if model in world:
        return world[model]
    row = world[model] = model()
    for field in model._meta.concrete_fields:
        if not field.is_relation and is_wanted(field, samples):
            setattr(row, field.attname, value_of(field, samples))
    for field in model._meta.fields:
        # A ForeignObject over several columns may have them in common with others.
        if field.is_relation and len(field.from_fields) == 1 and is_wanted(field, samples):
            setattr(row, field.name, make(field.related_model, world, samples))
    row.save(force_insert=True)
    return row


def link(field, samples):
    """Sets a relation, and reads it at both ends from what the database then holds."""
    world = {}
    there = make(field.related_model, world, samples)
    if field.related_model is field.model:
        world = {}
    here = make(field.model, world, samples)
    setattr(here, field.name, there)
    here.save()
    again = field.model._default_manager.get(pk=here.pk)
    assert getattr(again, field.name) == there, field
    remote = field.remote_field
    if remote.hidden:
        return
    other = field.related_model._default_manager.get(pk=there.pk)
    if remote.one_to_one:
        assert getattr(other, remote.get_accessor_name()) == here, remote
    else:
        assert here in getattr(other, remote.get_accessor_name()).all(), remote


def is_usable(model):
    """Whether Django can write rows: it takes a percent sign in a name for a parameter."""
    return not any("%" in field.column for field in model._meta.concrete_fields)


def use_models(samples):
    found = [model for model in apps.get_app_config("shop").get_models() if is_usable(model)]
    fields = [field for model in found for field in model._meta.get_fields()]
    relations = [field for field in fields if isinstance(field, models.ForeignObject)]
    for model in found:
        with transaction.atomic():
            row = make(model, {}, samples)
            connection.check_constraints()
            row.refresh_from_db()
            assert model._default_manager.get(pk=row.pk) == row
            transaction.set_rollback(True)
    for field in relations:
        with transaction.atomic():
            link(field, samples)
            connection.check_constraints()
            transaction.set_rollback(True)
    return f"{len(found)} models, {len(relations)} relations"
