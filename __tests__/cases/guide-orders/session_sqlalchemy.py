from sqlalchemy.orm import Session

with Session(engine) as session:
    session.add(User(username="alice", email="alice@example.com"))
    session.commit()
    user = session.query(User).filter_by(username="alice").one()
    assert user.id == 1 and user.created_at is not None and user.orders == []
    user.email = "new@example.com"
    order = Order(user=user, amount=3)
    session.add(order)
    session.commit()
    assert user.orders == [order] and order.user is user and order.user_id == user.id
    session.delete(order)
    session.delete(user)
    session.commit()
    assert session.query(User).count() == 0
