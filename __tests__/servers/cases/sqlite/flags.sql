-- A figure behind a type means nothing to SQLite: only BOOLEAN is taken for one.
CREATE TABLE flags (
  id INTEGER PRIMARY KEY,
  counted TINYINT(1) NOT NULL DEFAULT 0,
  small TINYINT,
  meant BOOLEAN NOT NULL DEFAULT 1
);
