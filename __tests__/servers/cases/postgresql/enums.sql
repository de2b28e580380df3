-- Enumerated types: in a namespace, shared, in arrays and domains, without values, with values that are no names.
CREATE SCHEMA billing;
CREATE TYPE state AS ENUM ('new', 'New', 'in transit', 'in-transit', '', '2fa', 'A+', 'A-', 'it''s', 'mro', '已付');
CREATE TYPE billing.state AS ENUM ('open', 'paid');
CREATE TYPE nothing AS ENUM ();
CREATE DOMAIN usual_state AS state DEFAULT 'new' NOT NULL;

CREATE TABLE states (
  id integer PRIMARY KEY,
  state state NOT NULL DEFAULT 'in transit',
  former state[] NOT NULL DEFAULT '{new,A+}',
  grid state[][],
  billing billing.state DEFAULT 'open'::billing.state,
  usual usual_state,
  none nothing,
  "State" state DEFAULT 'it''s'
);

CREATE TABLE billing.invoices (
  id integer PRIMARY KEY,
  state billing.state NOT NULL DEFAULT 'open',
  shipping state
);
-- A value and a type that are renamed are so wherever they stand.
CREATE TYPE feeling AS ENUM ('sad', 'it''s ok', 'a b', 'x');
CREATE DOMAIN felt AS feeling CHECK (VALUE <> 'sad');
CREATE TABLE felt_by (
  id int PRIMARY KEY, name text DEFAULT 'sad', m feeling DEFAULT 'sad', ms feeling[] DEFAULT '{sad,"a b", x}',
  ms2 feeling[] DEFAULT ARRAY['sad', 'x']::feeling[], d felt, d2 felt DEFAULT 'a b',
  g bool GENERATED ALWAYS AS (m = 'sad') STORED,
  CHECK (m <> 'sad' OR name = 'sad'), CHECK (m IN ('sad', 'x') OR name <> 'sad'),
  CHECK (m = ANY ('{sad,x}'::feeling[])), CHECK (m::text <> 'sad'), CHECK (m = ANY (ARRAY['x', 'sad']::public.feeling[]))
);
CREATE INDEX felt_sad ON felt_by (id) WHERE m = CAST('sad' AS feeling) AND name = 'sad';
CREATE INDEX felt_how ON felt_by (name) WHERE m IS DISTINCT FROM 'sad' AND NOT (m NOT IN ('x', 'sad'));
ALTER TYPE feeling RENAME VALUE 'sad' TO 'bl''ue';
ALTER TYPE feeling RENAME VALUE 'a b' TO 'c';
ALTER TYPE feeling RENAME VALUE 'it''s ok' TO 'fine';
ALTER TYPE feeling RENAME TO "Feeling";
