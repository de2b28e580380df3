"""Writes omymodels' models of a file of SQL: `omymodels_run.py SCHEMA.sql KIND OUTPUT.py`."""

import sys
from pathlib import Path

from omymodels import create_models

source, kind, output = sys.argv[1:]
made = create_models(Path(source).read_text(), models_type=kind, dump=False, relationships=True)
Path(output).write_text(made["code"])
