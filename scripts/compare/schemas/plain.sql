CREATE TABLE publishers (
  id serial PRIMARY KEY,
  name varchar(120) NOT NULL UNIQUE
);

CREATE TABLE books (
  id serial PRIMARY KEY,
  publisher_id integer NOT NULL REFERENCES publishers (id) ON DELETE CASCADE,
  title varchar(200) NOT NULL,
  pages integer,
  price numeric(8, 2) NOT NULL DEFAULT 0,
  in_print boolean NOT NULL DEFAULT true,
  published_on date,
  created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX ix_books_title ON books (title);

CREATE TABLE authors (
  id serial PRIMARY KEY,
  full_name varchar(120) NOT NULL,
  biography text
);

CREATE TABLE book_authors (
  book_id integer NOT NULL REFERENCES books (id) ON DELETE CASCADE,
  author_id integer NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
  PRIMARY KEY (book_id, author_id)
);
