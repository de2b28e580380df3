import decimal
import uuid

from sqlalchemy.orm import Session

with Session(engine) as session:
    country = Country(code="AT", name="Austria")
    friend = Customer(email="a@example.com", full_name="Ada", country=country)
    customer = Customer(email="b@example.com", full_name="Ben", country=country, referrer=friend)
    address = Address(customer=customer, street="Ring 1", city="Wien", country=country)
    product = Product(sku="x-1", title="One", price=decimal.Decimal("9.90"))
    product.categories.append(Category(slug="all", label="All"))
    stock = Stock(product=product, warehouse=Warehouse(code="W", country=country))
    order = Order(number="1", customer=customer, billing_address=address)
    item = OrderItem(order=order, line_no=1, stock=stock, unit_price=decimal.Decimal("9.90"))
    payment = Payment(id=uuid.UUID(int=7), order=order, amount=decimal.Decimal("9.90"))
    session.add_all([customer, product, item, payment])
    session.commit()
    session.expire_all()
    assert customer.is_active and customer.balance == 0 and address.kind == "shipping"
    assert product.tag == "it's new" and stock.quantity == 0 and item.quantity == 1
    assert order.order_items == [item] and order.payment is payment and order.status == "new"
    assert customer.referrer is friend and product.categories[0].products == [product]
    assert stock.warehouse.opens_at.hour == 8
    session.delete(payment)
    session.commit()
    session.delete(order)
    session.commit()
    assert session.query(OrderItem).count() == 0
