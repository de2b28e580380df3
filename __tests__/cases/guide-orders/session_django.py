user = User.objects.create(username="alice", email="alice@example.com")
user = User.objects.get(username="alice")
assert user.id == 1 and user.created_at is not None
assert list(User.objects.filter(email__contains="example.com")) == [user]
user.email = "new@example.com"
user.save()
order = Order.objects.create(user=user, amount=3)
assert list(user.orders.all()) == [order] and order.user_id == user.id
order.delete()
user.delete()
assert User.objects.count() == 0
