from decimal import Decimal

from django.db import models
from django.db.models.expressions import RawSQL


class Person(models.Model):
    id = models.BigAutoField(primary_key=True)
    name = models.CharField(max_length=120)
    mentor = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        related_name="mentor_people",
        null=True,
        blank=True,
        db_index=False,
        db_comment="Another person",
    )

    class Meta:
        db_table = "people"
        db_table_comment = "Whoever reads or writes"


class Book(models.Model):
    id = models.BigAutoField(primary_key=True)
    title = models.CharField(max_length=256)
    author = models.ForeignKey(
        "Person",
        on_delete=models.RESTRICT,
        related_name="author_books",
        db_index=False,
    )
    editor = models.ForeignKey(
        "Person",
        on_delete=models.SET_NULL,
        related_name="editor_books",
        null=True,
        blank=True,
        db_index=False,
    )
    pages = models.IntegerField(null=True, blank=True)

    class Meta:
        db_table = "books"
        constraints = (
            models.UniqueConstraint(fields=["title", "author"], name="uq_books_title"),
            models.CheckConstraint(
                condition=models.Q(pages__gt=0),
                name="ck_books_pages",
            ),
        )
        indexes = (models.Index(fields=["title", "author"], name="ix_books_title"),)


class Genre(models.Model):
    id = models.BigAutoField(primary_key=True)
    label = models.CharField(max_length=40, unique=True)

    class Meta:
        db_table = "genres"


class BookGenre(models.Model):
    pk = models.CompositePrimaryKey("book_id", "genre_id")
    book = models.ForeignKey(
        "Book",
        on_delete=models.CASCADE,
        related_name="book_genres",
        db_index=False,
    )
    genre = models.ForeignKey(
        "Genre",
        on_delete=models.CASCADE,
        related_name="book_genres",
        db_index=False,
    )

    class Meta:
        db_table = "book_genres"


class LibraryCard(models.Model):
    id = models.BigAutoField(primary_key=True)
    person = models.OneToOneField(
        "Person",
        on_delete=models.CASCADE,
        related_name="library_card",
    )
    valid_until = models.DateField(null=True, blank=True)

    class Meta:
        db_table = "library_cards"


class Copy(models.Model):
    class State(models.TextChoices):
        NEW = "new"
        WORN = "worn"
        LOST = "lost"

    pk = models.CompositePrimaryKey("book_id", "copy_no")
    book = models.ForeignKey(
        "Book",
        on_delete=models.DO_NOTHING,
        related_name="copies",
        db_index=False,
    )
    copy_no = models.IntegerField()
    state = models.CharField(max_length=4, choices=State, db_default=State.NEW)

    class Meta:
        db_table = "copies"


class Loan(models.Model):
    id = models.BigAutoField(primary_key=True)
    book_id = models.BigIntegerField()
    copy_no = models.IntegerField()
    person = models.ForeignKey(
        "Person",
        on_delete=models.CASCADE,
        related_name="loans",
        db_index=False,
    )
    since = models.DateField(db_default=RawSQL("CURRENT_DATE", ()))
    fee = models.DecimalField(
        max_digits=6,
        decimal_places=2,
        db_default=Decimal("0.00"),
    )
    # Django's migrations make no key of this in the database.
    copy = models.ForeignObject(
        "Copy",
        on_delete=models.CASCADE,
        from_fields=["book_id", "copy_no"],
        to_fields=["book", "copy_no"],
        related_name="loans",
        serialize=False,
    )

    class Meta:
        db_table = "loans"
        constraints = (
            models.CheckConstraint(condition=models.Q(fee__gte=0), name="ck_loans_fee"),
        )
