-- Defaults, generated columns, keys, indexes and checks of every kind, as people write them.
CREATE TABLE defaults (
  id char(36) NOT NULL DEFAULT uuid() PRIMARY KEY,
  a1 varchar(50) NOT NULL DEFAULT 'it''s "x" 100% \\ {y}',
  a2 text DEFAULT 'x',
  a3 longtext DEFAULT 'a%b',
  b1 int NOT NULL DEFAULT -1,
  b2 bigint unsigned DEFAULT 18446744073709551615,
  b3 smallint unsigned NOT NULL DEFAULT 5,
  b4 decimal(10,2) NOT NULL DEFAULT 1.50,
  b5 double DEFAULT 1e3,
  b6 int DEFAULT (1 + 2),
  c1 tinyint(1) NOT NULL DEFAULT 1,
  c2 bit(1) DEFAULT b'0',
  d1 date DEFAULT '2020-02-29',
  d2 datetime DEFAULT CURRENT_TIMESTAMP,
  d3 datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  d4 datetime(6) DEFAULT '2020-01-01 10:00:00',
  d5 timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  d6 time(6) DEFAULT '10:11:12',
  d7 date DEFAULT (curdate()),
  e1 json DEFAULT '{"a": [1, 2]}',
  e2 longblob,
  f1 enum('a', 'b') NOT NULL DEFAULT 'a' COMMENT 'which; 5%',
  g1 varchar(10) COLLATE utf8mb4_bin DEFAULT 'x'
) COMMENT '50%';
CREATE TABLE generations (
  id int PRIMARY KEY,
  name varchar(20) NOT NULL,
  price decimal(10, 2) NOT NULL,
  quantity int NOT NULL,
  g1 varchar(41) AS (concat(name, ' ', name)) STORED,
  g2 decimal(12, 2) AS (price * quantity) VIRTUAL,
  g3 varchar(20) AS (lower(name)) STORED COMMENT 'lower',
  g4 int AS (char_length(name)) STORED,
  g5 tinyint(1) AS (quantity > 10) VIRTUAL,
  g6 int AS (quantity % 10) STORED,
  g7 varchar(9) AS (CASE WHEN quantity > 5 THEN 'many' ELSE 'few' END) STORED,
  UNIQUE (g3)
);
CREATE TABLE targets (
  id int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code varchar(10) NOT NULL COMMENT 'The code',
  other int NOT NULL,
  u bigint unsigned NOT NULL,
  UNIQUE KEY targets_code (code),
  UNIQUE KEY (other),
  UNIQUE KEY uu (u)
);
CREATE TABLE refers (
  code varchar(10) NOT NULL PRIMARY KEY,
  other int DEFAULT 7 COMMENT 'Where to',
  target int unsigned NOT NULL,
  u bigint unsigned,
  own varchar(10),
  CONSTRAINT r1 FOREIGN KEY (code) REFERENCES targets (code) ON DELETE CASCADE,
  CONSTRAINT r2 FOREIGN KEY (other) REFERENCES targets (other) ON DELETE RESTRICT,
  CONSTRAINT r3 FOREIGN KEY (target) REFERENCES targets (id) ON UPDATE CASCADE,
  CONSTRAINT r4 FOREIGN KEY (own) REFERENCES refers (code) ON DELETE SET NULL,
  CONSTRAINT r5 FOREIGN KEY (u) REFERENCES targets (u)
);
CREATE TABLE indexed (
  id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  a varchar(20), b int, c datetime(6), d text, e varchar(300),
  KEY plain (a), KEY falling (a DESC, b), KEY hashing (b) USING HASH, KEY prefixed (d(10)),
  UNIQUE KEY u1 (a, b), UNIQUE KEY u2 (b DESC), KEY a_name_of_an_index_that_is_longer_than_thirty (c),
  KEY `with space` (b, c), KEY commented (c, a) COMMENT 'why', FULLTEXT KEY ft (d)
);
CREATE TABLE checks (
  id int PRIMARY KEY,
  name varchar(20) CHECK (name <> ''),
  kind varchar(5) CHECK (kind IN ('a', 'b')),
  size int CHECK (size BETWEEN 1 AND 10),
  starts date, ends date, flag tinyint(1) NOT NULL DEFAULT 0,
  code varchar(10) NOT NULL,
  u int unsigned NOT NULL CHECK (u > 5),
  CONSTRAINT in_order CHECK (starts <= ends),
  CONSTRAINT lengths CHECK (char_length(name) > 2),
  CONSTRAINT likes CHECK (name LIKE '%@%' AND name <> '100%'),
  CONSTRAINT upper_only CHECK (code = upper(code)),
  CONSTRAINT rx CHECK (code regexp '^[A-Z]+$'),
  CONSTRAINT flagged CHECK (flag = 1 OR size > 3)
);
CREATE TABLE textual (name varchar(30) NOT NULL PRIMARY KEY, parent varchar(30), at date UNIQUE,
  CONSTRAINT t1 FOREIGN KEY (parent) REFERENCES textual (name));
