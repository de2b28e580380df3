"""Django's settings of a measurement."""

import django
from django.conf import settings


def configure(urls, apps):
    """Sets Django up with databases (alias -> URL of SQLAlchemy) and apps of its own and these."""
    settings.configure(
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "django.contrib.auth",
            "django.contrib.postgres",
            *apps,
        ],
        DATABASES={alias: say_database(url) for alias, url in urls.items()},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        USE_TZ=True,
    )
    django.setup()


def say_database(url):
    if url.get_backend_name() == "sqlite":
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": url.database}
    place = {"HOST": url.host, "PORT": url.port, "USER": url.username}
    return {"ENGINE": "django.db.backends.postgresql", "NAME": url.database, **place}
