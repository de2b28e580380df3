from django.db import models
from django.db.models.expressions import RawSQL


class User(models.Model):
    class EachThis(models.TextChoices):
        A_B = 'a"b', 'a"b'
        C_D = "c\\\\d", "c\\\\d"
        EF = "e'f", "e'f"

    id = models.BigAutoField(primary_key=True)
    x_1_import_os = models.CharField(
        max_length=20,
        null=True,
        blank=True,
        db_default="'); DROP TABLE users; --",
        db_column="x = 1\nimport os",
    )
    back_slash = models.CharField(
        max_length=20,
        null=True,
        blank=True,
        db_column="back\\slash",
        db_comment="C:\\new\\x41 \u202e reversed \x07",
    )
    quote_s = models.CharField(
        max_length=40,
        null=True,
        blank=True,
        db_default='it\'s "both" :name %(x)s {0}',
        db_column="quote's",
    )
    not_a_comment = models.TextField(
        null=True,
        blank=True,
        db_column="# not a comment",
        db_comment="line one\nline two\r\nline three\u2028four",
    )
    each_this = models.CharField(
        max_length=4,
        choices=EachThis,
        null=True,
        blank=True,
        db_column="{{#each this}}",
    )

    class Meta:
        db_table = "users'''"
        db_table_comment = '"""\nimport os; os.system(\'echo owned\')\n{{constructor}} ${x} ::error::boo @everyone <!-- --> ```'
        constraints = (
            models.CheckConstraint(
                condition=RawSQL(
                    "\"quote's\" <> ':bind' AND \"quote's\" NOT LIKE %s",
                    ("%'%",),
                    output_field=models.BooleanField(),
                ),
                name="ck_; --",
            ),
        )
        indexes = (models.Index(fields=["quote_s"], name="ix'_"),)
