"""Runs compare.py, which is alembic.py beside this, for the models of several folders on one database, each in a process
of its own that has the libraries loaded already. The arguments are the URL and the folders; one with `+` behind it is run
with `again` too. Says one line of JSON: what each said, by its folder; behind that the run with `again` has a `+`.
"""

import json
import os
import pathlib
import runpy
import sys
import tempfile

# Loaded for those that follow.
import alembic.autogenerate
import alembic.migration
import psycopg
import sqlalchemy.dialects.postgresql
import sqlalchemy.ext.declarative
import sqlalchemy.orm
import sqlmodel  # noqa: F401

SCRIPT = pathlib.Path(__file__).with_name("compare.py")


def run(folder, url, *again):
    """What a run in a folder says, with its status where that is not 0."""
    with tempfile.TemporaryFile() as said:
        child = os.fork()
        if child == 0:
            os.dup2(said.fileno(), 1)
            os.dup2(said.fileno(), 2)
            os.chdir(folder)
            sys.argv[1:] = [url, *again]
            sys.path.insert(0, folder)
            try:
                runpy.run_path(str(SCRIPT), run_name="__main__")
            except BaseException:
                sys.excepthook(*sys.exc_info())
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(1)
            sys.stdout.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        said.seek(0)
        text = said.read().decode()
        return text if status == 0 else f"{text}status {os.waitstatus_to_exitcode(status)}"


url, *folders = sys.argv[1:]
found = {}
for name in folders:
    folder = name.rstrip("+")
    found[folder] = run(os.path.abspath(folder), url)
    if name.endswith("+"):
        found[name] = run(os.path.abspath(folder), url, "again")
print(json.dumps(found))
