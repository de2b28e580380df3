from django.db import models
from django.db.models.functions import Now


class Ticket(models.Model):
    created_at = models.DateTimeField(db_default=Now())
    created_by = models.IntegerField(null=True, blank=True)
    id = models.BigAutoField(primary_key=True)
    subject = models.CharField(max_length=120)

    class Meta:
        db_table = "tickets"
        indexes = (models.Index(fields=["created_by"], name="ix_created_by"),)


class Note(models.Model):
    note_no = models.BigAutoField(primary_key=True)
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "notes"
