-- Defaults, generated columns, keys, indexes and checks of every kind, as people write them.
CREATE TABLE defaults (
  id TEXT NOT NULL PRIMARY KEY,
  a1 VARCHAR(50) NOT NULL DEFAULT 'it''s "x" 100% \ {y}',
  a2 TEXT DEFAULT 'x%s',
  b1 INTEGER NOT NULL DEFAULT -1,
  b4 DECIMAL(10,2) NOT NULL DEFAULT 1.50,
  b5 REAL DEFAULT 1e3,
  b6 INT DEFAULT (1 + 2),
  c1 BOOLEAN NOT NULL DEFAULT 1,
  d1 DATE DEFAULT '2020-02-29',
  d2 DATETIME DEFAULT CURRENT_TIMESTAMP,
  d4 TIMESTAMP DEFAULT (datetime('now')),
  d6 TIME DEFAULT '10:11:12',
  d7 DATE DEFAULT CURRENT_DATE,
  e1 JSON DEFAULT '{"a": [1, 2]}',
  e2 BLOB,
  g1 VARCHAR(10) COLLATE NOCASE DEFAULT 'x',
  h1 TEXT DEFAULT (lower(hex(randomblob(16))))
);
CREATE TABLE generations (
  id INTEGER PRIMARY KEY,
  name VARCHAR(20) NOT NULL,
  price DECIMAL(10, 2) NOT NULL,
  quantity INTEGER NOT NULL,
  g1 TEXT AS (name || ' ' || name) STORED,
  g3 VARCHAR(20) AS (lower(name)) STORED,
  g4 INT AS (length(name)) VIRTUAL,
  g5 BOOLEAN AS (quantity > 10) VIRTUAL,
  g6 INTEGER AS (quantity % 10) STORED,
  g7 TEXT AS (CASE WHEN quantity > 5 THEN 'many' ELSE 'few' END) STORED
);
CREATE TABLE targets (id INTEGER PRIMARY KEY AUTOINCREMENT, code VARCHAR(10) NOT NULL UNIQUE, other INTEGER NOT NULL);
CREATE UNIQUE INDEX targets_other ON targets (other);
CREATE TABLE refers (
  code VARCHAR(10) NOT NULL PRIMARY KEY REFERENCES targets (code) ON DELETE CASCADE,
  other INTEGER REFERENCES targets (other) ON DELETE SET DEFAULT DEFAULT 7,
  target INTEGER NOT NULL REFERENCES targets ON UPDATE CASCADE,
  own VARCHAR(10) REFERENCES refers (code) ON DELETE RESTRICT
);
CREATE TABLE indexed (id INTEGER PRIMARY KEY, a TEXT, b INT, c DATETIME, j BOOLEAN);
CREATE INDEX plain ON indexed (a);
CREATE INDEX falling ON indexed (a DESC, b);
CREATE INDEX partial_1 ON indexed (b) WHERE a IS NOT NULL AND b > 5;
CREATE INDEX lowered ON indexed (lower(a), b DESC);
CREATE INDEX nocase ON indexed (a COLLATE NOCASE);
CREATE UNIQUE INDEX u1 ON indexed (a, b);
CREATE UNIQUE INDEX u2 ON indexed (b DESC);
CREATE UNIQUE INDEX u3 ON indexed (a) WHERE j;
CREATE UNIQUE INDEX u4 ON indexed (lower(a));
CREATE UNIQUE INDEX u5 ON indexed (coalesce(b, 0), a) WHERE j = 1;
CREATE UNIQUE INDEX u6 ON indexed (a COLLATE NOCASE);
CREATE TABLE checks (
  id INTEGER PRIMARY KEY,
  name VARCHAR(20) CHECK (name <> ''),
  kind VARCHAR(5) CHECK (kind IN ('a', 'b')),
  size INTEGER CHECK (size BETWEEN 1 AND 10),
  starts DATE, ends DATE, flag BOOLEAN NOT NULL DEFAULT 0,
  code VARCHAR(10) NOT NULL,
  CONSTRAINT in_order CHECK (starts <= ends),
  CONSTRAINT lengths CHECK (length(name) > 2),
  CONSTRAINT likes CHECK (name LIKE '%@%' AND name <> '100%'),
  CONSTRAINT upper_only CHECK (code = upper(code)),
  CONSTRAINT globbed CHECK (code GLOB '[A-Z]*'),
  CONSTRAINT flagged CHECK (flag OR size > 3)
);
CREATE TABLE textual (name TEXT NOT NULL PRIMARY KEY, parent TEXT REFERENCES textual (name), at DATE UNIQUE);
CREATE TABLE composed (a INT NOT NULL, b TEXT NOT NULL, c REAL, CONSTRAINT composed_key PRIMARY KEY (b, a)) WITHOUT ROWID;
