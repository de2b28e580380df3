from sqlalchemy.orm import Session

with Session(engine) as session:
    mentor, author = Person(name="Ada"), Person(name="Ben")
    author.mentor = mentor
    book = Book(title="One", author=author, editor=mentor, pages=10)
    book.genres.append(Genre(label="crime"))
    copy = Copy(book=book, copy_no=1)
    loan = Loan(copy=copy, person=mentor)
    mentor.library_card = LibraryCard()
    session.add_all([book, loan])
    session.commit()
    session.expire_all()
    assert author.mentor is mentor and mentor.mentor_people == [author]
    assert author.author_books == [book] and mentor.editor_books == [book]
    assert book.genres[0].books == [book]
    assert copy.state == "new" and copy.loans == [loan] and loan.fee == 0
    assert mentor.library_card.person is mentor
    session.delete(copy)
    session.commit()
    assert session.query(Loan).count() == 0
