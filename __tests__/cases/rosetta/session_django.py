import uuid

country = Country.objects.create(code="AT", name="Austria")
friend = Customer.objects.create(email="a@example.com", full_name="Ada", country_code=country)
customer = Customer.objects.create(
    email="b@example.com", full_name="Ben", country_code=country, referrer=friend
)
address = Address.objects.create(customer=customer, street="Ring 1", city="Wien", country_code=country)
order = Order.objects.create(number="1", customer=customer, billing_address=address)
payment = Payment.objects.create(id=uuid.UUID(int=7), order=order, amount="9.90")
for made in (customer, address, order):
    made.refresh_from_db()
assert customer.is_active and customer.balance == 0 and address.kind == "shipping"
assert order.status == "new" and order.placed_at is not None and order.payment == payment
assert list(customer.orders.all()) == [order]
