mentor = Person.objects.create(name="Ada")
author = Person.objects.create(name="Ben", mentor=mentor)
book = Book.objects.create(title="One", author=author, editor=mentor, pages=10)
crime = Genre.objects.create(label="crime")
BookGenre.objects.create(book=book, genre=crime)
copy = Copy.objects.create(book=book, copy_no=1)
copy.refresh_from_db()
assert copy.state == "new" and copy.pk == (book.pk, 1)
loan = Loan.objects.create(copy=copy, person=author)
assert (loan.book_id, loan.copy_no) == (book.pk, 1)
assert list(copy.loans.select_related("copy")) == [loan]
card = LibraryCard.objects.create(person=mentor)
assert mentor.library_card == card
assert list(author.author_books.all()) == [book]
