"""Prints, for each app of models.json, the operations that makemigrations writes."""

import json
from pathlib import Path

import django
from django.conf import settings

settings.configure(INSTALLED_APPS=[])
django.setup()

from django.db import models
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.graph import MigrationGraph
from django.db.migrations.questioner import MigrationQuestioner
from django.db.migrations.state import ModelState, ProjectState


def to_relation(relation):
    to_field = relation["toFields"][0] if relation["toFields"] else None
    target = (
        f"app.{relation.get('target')}" if relation.get("target") else "other.Thing"
    )
    return models.ForeignKey(
        target, models.DO_NOTHING, related_name="+", to_field=to_field
    )


def to_state(model):
    fields = [("number", models.IntegerField())]
    if model.get("keyTarget"):
        target = "app." + model["keyTarget"]
        key = models.OneToOneField(
            target, models.DO_NOTHING, primary_key=True, related_name="+"
        )
        fields.append(("key", key))
    else:
        fields.append(("key", models.AutoField(primary_key=True)))
    fields += [(each["field"], to_relation(each)) for each in model["relations"]]
    checks = [
        models.CheckConstraint(
            condition=models.Q(number__gte=0), name=f"{model['name']}{count}"
        )
        for count in range(model["objects"])
    ]
    return ModelState(
        "app", model["name"], fields, {"constraints": checks, "indexes": []}
    )


def describe(operation):
    kind = type(operation).__name__
    if kind == "CreateModel":
        relations = [
            name
            for name, field in operation.fields
            if field.remote_field and not field.primary_key
        ]
        return " ".join(["create", operation.name, *relations])
    if kind == "AddField":
        return f"field {operation.model_name} {operation.name}"
    return f"object {operation.model_name}"


def operations_of(app):
    state = ProjectState()
    for model in app:
        state.add_model(to_state(model))
    questioner = MigrationQuestioner({"ask_initial": True})
    detector = MigrationAutodetector(ProjectState(), state, questioner)
    changes = detector.changes(graph=MigrationGraph())
    return [
        describe(operation)
        for migration in changes["app"]
        for operation in migration.operations
    ]


apps = json.loads(Path("models.json").read_text())
print(json.dumps([operations_of(app) for app in apps]))
