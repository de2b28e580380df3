"""Builds a Django project around the app `shop` of the working folder, on SQLite, and tells what Django says of it.

Prints one line of JSON: `checks` (what `manage.py check` says), `databaseChecks` (what `migrate` checks besides),
`operations` (those of the migration), `pending` (what `makemigrations --check` would still do), `sql` (the tables and
indexes) and `session` (what session.py, when there is one, printed after the models were imported into it).
"""

import contextlib
import io
import json
import os
import sys
import warnings

import django
from django.conf import settings
from django.core import checks
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

warnings.simplefilter("error")
sys.path.insert(0, os.getcwd())
os.makedirs("shop/migrations", exist_ok=True)
for module in ("shop/__init__.py", "shop/migrations/__init__.py"):
    if not os.path.exists(module):
        open(module, "w").close()


def run(command, *args, **options):
    output = io.StringIO()
    call_command(command, *args, stdout=output, stderr=output, **options)
    return output.getvalue()


def say(messages):
    return [f"{message.id}: {message.msg}" for message in messages]


def pending():
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            call_command("makemigrations", "shop", check_changes=True, verbosity=2)
    except SystemExit:
        return output.getvalue()
    return ""


def run_session():
    if not os.path.exists("session.py"):
        return ""
    models = __import__("shop.models", fromlist=["*"])
    output = io.StringIO()
    with contextlib.redirect_stdout(output), open("session.py") as file:
        exec(compile(file.read(), "session.py", "exec"), dict(vars(models)))
    return output.getvalue()


settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "shop"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    USE_TZ=True,
)
django.setup()
report = {"checks": say(checks.run_checks())}
# Whatever the order of the models, the database must be made in one go.
run("makemigrations", "shop", interactive=False)
operations = MigrationLoader(None).disk_migrations.get(("shop", "0001_initial"))
report["operations"] = [] if operations is None else [each.describe() for each in operations.operations]
run("migrate", verbosity=0, skip_checks=True)
report["databaseChecks"] = say(checks.run_checks(databases=["default"]))
report["pending"] = pending()
with connection.cursor() as cursor:
    cursor.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'auth\\_%' ESCAPE '\\'")
    report["sql"] = [row[0] for row in cursor.fetchall()]
report["session"] = run_session()
print(json.dumps(report))
