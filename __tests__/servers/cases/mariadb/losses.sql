-- What MariaDB has and no model can say: each is told in a warning.
CREATE TABLE prices (
  id INT NOT NULL AUTO_INCREMENT,
  amount DECIMAL(10,2) NOT NULL,
  valid_from TIMESTAMP(6) GENERATED ALWAYS AS ROW START,
  valid_to TIMESTAMP(6) GENERATED ALWAYS AS ROW END,
  PRIMARY KEY (id),
  PERIOD FOR SYSTEM_TIME (valid_from, valid_to)
) WITH SYSTEM VERSIONING;

CREATE TABLE words (
  word VARCHAR(200) NOT NULL,
  language CHAR(2) NOT NULL,
  secret INT INVISIBLE DEFAULT 1,
  PRIMARY KEY (word(20), language),
  KEY by_language (language) IGNORED
);

CREATE TABLE bookings (
  room INT NOT NULL,
  starts DATE NOT NULL,
  ends DATE NOT NULL,
  PERIOD FOR stay (starts, ends),
  UNIQUE KEY no_overlap (room, stay WITHOUT OVERLAPS)
);

CREATE TABLE logged (a INT PRIMARY KEY, b INT);
ALTER TABLE logged ADD SYSTEM VERSIONING;

CREATE TABLE swap (a INT, b VARCHAR(20) NOT NULL, c INT AS (a + 1), KEY k (a), CHECK (b > ''));
ALTER TABLE swap CHANGE a b BIGINT, CHANGE b a VARCHAR(30), ADD d INT AFTER b;
ALTER TABLE swap ALTER d SET DEFAULT 4, CHANGE b y BIGINT NOT NULL, RENAME COLUMN a TO z, ADD a INT FIRST;
