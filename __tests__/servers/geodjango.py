"""Runs the app `shop` of the working folder on PostGIS, and prints what came of it as one line of JSON.

The settings of the database come as JSON in the first argument.
"""

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

warnings.simplefilter("error")
sys.path.insert(0, os.getcwd())
os.makedirs("shop/migrations")
for module in ("shop/__init__.py", "shop/migrations/__init__.py"):
    open(module, "w").close()
settings.configure(
    INSTALLED_APPS=["django.contrib.gis", "shop"],
    DATABASES={"default": json.loads(sys.argv[1])},
    USE_TZ=True,
)
django.setup()
# W001 is about the age of the GDAL that is installed.
found = checks.run_checks(databases=["default"])
report = {"checks": [str(each) for each in found if each.id != "gis.W001"]}
call_command("makemigrations", "shop", verbosity=0)
call_command("migrate", verbosity=0)
output = io.StringIO()
try:
    call_command("makemigrations", "shop", check_changes=True, stdout=output)
    report["pending"] = ""
except SystemExit:
    report["pending"] = output.getvalue()
with connection.cursor() as cursor:
    cursor.execute(
        "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
        "WHERE attrelid = 'places'::regclass AND attnum > 1 ORDER BY attnum"
    )
    report["types"] = dict(cursor.fetchall())
    cursor.execute("SELECT indexdef FROM pg_indexes WHERE tablename = 'places' AND indexname NOT LIKE '%_pkey'")
    report["indexes"] = [row[0] for row in cursor.fetchall()]

from django.contrib.gis.geos import Point, Polygon  # noqa: E402
from shop.models import Place  # noqa: E402

square = Polygon(((0, 0), (0, 2), (2, 2), (2, 0), (0, 0)))
place = Place.objects.create(spot=Point(1, 1), high=Point(1, 2, 3, srid=3857), area=square, globe=Point(8, 47), shape=square)
place.refresh_from_db()
report["row"] = [place.spot.wkt, place.high.wkt, place.area.srid, place.globe.srid, place.shape.geom_type]
report["found"] = Place.objects.filter(area__contains=Point(1, 1, srid=0)).count()
print(json.dumps(report))
