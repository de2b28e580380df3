from django.db import models


class User(models.Model):
    id = models.BigAutoField(primary_key=True)
    username = models.CharField(max_length=50, null=True, blank=True)

    class Meta:
        db_table = "users"
        db_table_comment = "Users Table"


class Post(models.Model):
    id = models.BigAutoField(primary_key=True)
    author = models.ForeignKey(
        "User",
        on_delete=models.DO_NOTHING,
        related_name="posts",
        null=True,
        blank=True,
        db_index=False,
    )
    content = models.TextField(null=True, blank=True)

    class Meta:
        db_table = "posts"
        db_table_comment = "Posts Table"
