from sqlalchemy.orm import Session

with Session(engine) as session:
    user = User(username="alice")
    session.add(Post(author=user, content="hello"))
    session.commit()
    assert [post.content for post in user.posts] == ["hello"]
