CREATE TABLE authors (
  id INTEGER PRIMARY KEY,
  email VARCHAR(255) NOT NULL UNIQUE COLLATE NOCASE,
  born DATE,
  CONSTRAINT email_has_at CHECK (email LIKE '%@%')
);

CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
  reviewer_id INTEGER REFERENCES authors (id) ON DELETE SET NULL,
  kind VARCHAR(10) NOT NULL DEFAULT 'memo',
  title VARCHAR(80) NOT NULL,
  body TEXT NOT NULL DEFAULT 'at 5 :oclock',
  price NUMERIC(8, 2) NOT NULL DEFAULT 0,
  size INTEGER GENERATED ALWAYS AS (length(body)) STORED,
  is_public BOOLEAN NOT NULL DEFAULT 0,
  created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT kinds CHECK (kind IN ('memo', 'letter'))
);
CREATE UNIQUE INDEX uq_notes_title ON notes (author_id, title) WHERE is_public = 1;
CREATE INDEX ix_notes_created ON notes (created_at DESC);

CREATE TABLE note_links (
  source_id INTEGER NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
  target_id INTEGER NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
  PRIMARY KEY (source_id, target_id)
);
