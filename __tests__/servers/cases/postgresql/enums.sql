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
