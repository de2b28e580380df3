"""Writes the models that Django's inspectdb makes of a database: `inspectdb_run.py URL OUTPUT.py`."""

import sys
from pathlib import Path

import sqlalchemy
from django.core.management import call_command
from django_settings import configure

configure({"default": sqlalchemy.make_url(sys.argv[1])}, [])
with Path(sys.argv[2]).open("w") as output:
    call_command("inspectdb", stdout=output)
