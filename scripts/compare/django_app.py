"""Measures the generated models of Django in shop/models.py: `django_app.py URL-OF-THE-SCHEMA URL-OF-AN-EMPTY-DATABASE`.

Prints one line of JSON with what was reached (`imports`, `configures`: `check` is silent, `creates`: the first
migration runs and nothing is left for a second one), the first `error` and `enums`.
"""

import contextlib
import importlib
import io
import os
import sys
import warnings

import django
import measure
import sqlalchemy
from django.core import checks
from django.core.management import call_command
from django_settings import configure

warnings.simplefilter("error")
origin, target = (sqlalchemy.create_engine(url) for url in sys.argv[1:])
report = measure.Report()
os.makedirs("shop/migrations", exist_ok=True)
for module in ("shop/__init__.py", "shop/migrations/__init__.py"):
    open(module, "w").close()


def import_models():
    configure({"default": target.url, "origin": origin.url}, ["shop"])
    return importlib.import_module("shop.models")


def check():
    said = checks.run_checks()
    if said:
        raise AssertionError("; ".join(f"{message.id}: {message.msg}" for message in said))


def migrate():
    run("makemigrations", "shop", interactive=False)
    run("migrate", verbosity=0, skip_checks=True)
    run("makemigrations", "shop", check_changes=True)


def run(command, *args, **options):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        call_command(command, *args, stdout=output, stderr=output, **options)


def know_enums():
    """For each enum column of the database: whether the model's choices are its values, and the database takes them."""
    with origin.connect() as connection:
        columns = measure.enum_columns(connection)
    fields = {
        (model._meta.db_table.replace('"', ""), field.column): (model, field)
        for model in django.apps.apps.get_app_config("shop").get_models()
        for field in model._meta.local_concrete_fields
    }
    for (schema, table, column), labels in columns.items():
        name = table if schema is None else f"{schema}.{table}"
        yield (name, column) in fields and takes(*fields[name, column], labels)


def takes(model, field, labels):
    values = [value for value, _label in field.flatchoices]
    try:
        for value in values:
            model._default_manager.using("origin").filter(**{field.name: value}).exists()
    except Exception:
        return False
    return values == labels


sys.path.insert(0, os.getcwd())
measure.make_schemas(origin, target)
if report.step("imports", import_models):
    report.step("configures", check)
    report.say(enums=list(know_enums()))
    report.step("creates", migrate)
report.print(origin, target)
