"""Makes a Django project of each folder that a request names, on a database of its own, and uses its models.

The request is a file of JSON: `engine` (the database backend's name, and what else every project's database has) and
`projects`, a list of `folder` (with the models of its app `shop`), `database` (the name) and `samples` (for rows.py).
Prints a line of JSON for each: `checks` (what `check` says with the database, but for those of `migrate`),
`databaseChecks` (what `migrate` says of the database besides), `pending` (what `makemigrations --check` would still
do), `rows` (how many models and relations were written and read, or a traceback), or only `error`, a traceback.
"""

import contextlib
import io
import json
import os
import sys
import traceback
import warnings

warnings.simplefilter("error")
with contextlib.suppress(ImportError):
    import pymysql

    pymysql.install_as_MySQLdb()

import django  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core import checks  # noqa: E402
from django.core.management import call_command  # noqa: E402

with open(sys.argv[1]) as file:
    request = json.load(file)
POSTGRES = ["django.contrib.postgres"] if request["engine"]["ENGINE"].endswith("postgresql") else []


def pending():
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            call_command("makemigrations", "shop", check_changes=True, verbosity=2)
    except SystemExit:
        return output.getvalue()
    return ""


def say(messages):
    return [f"{message.id}: {message.obj}: {message.msg}" for message in messages]


def run(project):
    os.chdir(project["folder"])
    sys.path.insert(0, project["folder"])
    settings.configure(
        INSTALLED_APPS=[*POSTGRES, "shop"],
        DATABASES={"default": request["engine"] | {"NAME": project["database"]}},
        USE_TZ=True,
    )
    django.setup()
    report = {"checks": say(checks.run_checks())}
    call_command("makemigrations", "shop", verbosity=0, interactive=False)
    call_command("migrate", verbosity=0, skip_checks=True)
    report["databaseChecks"] = say(checks.run_checks(databases=["default"]))
    report["pending"] = pending()
    report["rows"] = use(project["samples"])
    return report


def use(samples):
    import rows

    try:
        return rows.use_models(samples)
    except Exception:
        return traceback.format_exc()


def answer(project):
    try:
        return run(project)
    except Exception:
        return {"error": traceback.format_exc()}


def start(project):
    """Every project wants a Django of its own: a child each, which has the modules already."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w") as out:
            json.dump(answer(project), out)
        os._exit(0)
    os.close(writing)
    return child, reading


for child, reading in [start(project) for project in request["projects"]]:
    with os.fdopen(reading) as answered:
        print(answered.read())
    os.waitpid(child, 0)
