-- Rare forms, each with what PostgreSQL makes of it.
CREATE TABLE nothings (
  id integer PRIMARY KEY,
  short varchar(20) DEFAULT NULL,
  price numeric(10, 2) DEFAULT NULL,
  cast_short varchar(20) DEFAULT NULL::character varying,
  code char(3) DEFAULT NULL,
  moment timestamp(3) DEFAULT (NULL),
  words varchar(10)[] DEFAULT NULL,
  plain text DEFAULT NULL
);

CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN percentage AS positive DEFAULT 3 CONSTRAINT at_most CHECK (VALUE <= 100);
CREATE DOMAIN quota AS percentage CHECK (VALUE > 1);
CREATE DOMAIN label AS varchar(20) NOT NULL;
CREATE DOMAIN short_label AS label CHECK (length(VALUE) < 10);
CREATE TABLE measured (id percentage PRIMARY KEY, tag short_label, steps percentage[]);

CREATE TABLE waiting (a integer, b integer, PRIMARY KEY (a) DEFERRABLE, UNIQUE (a));
CREATE TABLE twins (a integer, b integer, UNIQUE (a), UNIQUE (a) DEFERRABLE INITIALLY DEFERRED, UNIQUE (b), UNIQUE (b));
CREATE TABLE carried (
  a integer,
  b integer,
  c integer,
  r int4range,
  PRIMARY KEY (a) INCLUDE (b),
  UNIQUE (a) INCLUDE (c),
  UNIQUE (a, b) INCLUDE (c),
  EXCLUDE USING gist (r WITH &&),
  EXCLUDE USING gist (r WITH &&) INCLUDE (a),
  EXCLUDE USING gist (int4range(a, b) WITH &&, r WITH =),
  EXCLUDE USING gist ((int4range(a, b + 1)) WITH &&)
);

CREATE TABLE sorted (id integer PRIMARY KEY, name text, a integer, b integer);
CREATE INDEX sorted_names ON sorted (name COLLATE "C" text_pattern_ops DESC NULLS LAST);
CREATE INDEX sorted_cases ON sorted ((CASE WHEN a > 1 THEN b ELSE 0 END));
CREATE INDEX sorted_cases2 ON sorted ((case a when 1 then b else a + b end) DESC, id);

CREATE TABLE visits (id integer, day date, note text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE visits_old PARTITION OF visits FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
CREATE TABLE visits_new PARTITION OF visits FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
CREATE TABLE visitors (id integer PRIMARY KEY, visit integer, day date, FOREIGN KEY (visit, day) REFERENCES visits (id, day));

CREATE TYPE person AS (name varchar(30), born date, tags text[]);
CREATE TABLE people OF person (PRIMARY KEY (name), born WITH OPTIONS NOT NULL DEFAULT '2000-01-01');
CREATE TABLE others OF person;

CREATE TABLE parent (id serial PRIMARY KEY, name text);
CREATE TABLE child (extra text) INHERITS (parent);
CREATE TABLE alike (LIKE parent INCLUDING DEFAULTS);

CREATE TYPE spot AS (x integer, y integer, gone text);
CREATE TABLE spots OF spot (PRIMARY KEY (x));
ALTER TYPE spot ADD ATTRIBUTE z numeric(5, 2) CASCADE, DROP ATTRIBUTE gone CASCADE;
ALTER TYPE spot RENAME ATTRIBUTE y TO why CASCADE;
ALTER TYPE spot RENAME TO place;
COMMENT ON COLUMN place.x IS 'of the type';
CREATE TABLE places (LIKE place, CHECK (z > 0));
CREATE TYPE gone AS (a integer);
CREATE TABLE gone_too OF gone;
DROP TYPE gone CASCADE;
CREATE TABLE gone (b percentage CHECK (b > 5), c short_label DEFAULT 'x');

CREATE TABLE own_keys (
  id integer PRIMARY KEY,
  cls integer REFERENCES own_keys,
  other integer REFERENCES own_keys,
  name text UNIQUE,
  flags bit(3) DEFAULT 5::bit(3),
  CONSTRAINT itself FOREIGN KEY (id) REFERENCES own_keys (id)
);
COMMENT ON CONSTRAINT own_keys_pkey ON own_keys IS 'named by PostgreSQL';
COMMENT ON CONSTRAINT own_keys_name_key ON own_keys IS 'this one too';
CREATE INDEX itself ON own_keys (other);
CREATE TABLE "a""b" (id serial PRIMARY KEY);
CREATE TYPE emptied AS ENUM ('', 'x');
ALTER TYPE emptied ADD VALUE 'y' BEFORE '';
ALTER TYPE emptied RENAME VALUE '' TO 'z';
CREATE DOMAIN fraction AS percentage CHECK (VALUE < 50);
CREATE TABLE classes (id integer PRIMARY KEY, state emptied, part fraction, words jsonb, name text);
CREATE INDEX classes_words ON classes USING gin (words jsonb_ops);
CREATE INDEX classes_name ON classes (name text_ops, part);

CREATE SCHEMA left_behind;
CREATE TYPE left_behind.state AS ENUM ('a');
CREATE DOMAIN state_of AS left_behind.state;
CREATE TABLE stays (id integer PRIMARY KEY, s left_behind.state, d state_of[], n integer);
CREATE INDEX stays_s ON stays (s, n);
DROP SCHEMA left_behind CASCADE;
