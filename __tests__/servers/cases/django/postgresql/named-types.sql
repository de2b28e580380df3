-- Expressions over types that no migration makes, and over columns that are texts to Django.
CREATE TYPE mood AS ENUM ('new', 'glad', 'sad', 'in-between');
CREATE SCHEMA odd;
CREATE TYPE odd."Kind" AS ENUM ('x', 'y');
CREATE DOMAIN short AS varchar(10) CHECK (VALUE <> '');
CREATE DOMAIN small AS integer;
CREATE DOMAIN feeling AS mood;
CREATE TABLE named_defaults (
  id bigint PRIMARY KEY,
  a mood NOT NULL DEFAULT 'new'::mood,
  b mood NOT NULL DEFAULT CAST('glad' AS public.mood),
  c mood DEFAULT NULL::mood,
  d odd."Kind" NOT NULL DEFAULT 'x'::odd."Kind",
  e mood NOT NULL DEFAULT ('sad'::text)::mood,
  f mood NOT NULL DEFAULT COALESCE(NULL::mood, 'in-between'),
  g mood NOT NULL DEFAULT lower('NEW')::mood,
  h mood NOT NULL DEFAULT (enum_range(NULL::mood))[1],
  i mood[] NOT NULL DEFAULT '{glad,sad}'::mood[],
  j mood[] NOT NULL DEFAULT ARRAY['new', 'in-between']::mood[],
  k mood[] NOT NULL DEFAULT ARRAY[]::mood[],
  l mood[] DEFAULT ARRAY['glad'::mood, NULL],
  m feeling NOT NULL DEFAULT ('glad'::mood)::feeling,
  n short NOT NULL DEFAULT 'abc'::short,
  o small NOT NULL DEFAULT 3::small,
  p short[] NOT NULL DEFAULT '{abc}'::short[],
  q varchar(20) NOT NULL DEFAULT 'it''s new::mood'
);
CREATE TABLE named_checks (
  id bigint PRIMARY KEY,
  mood mood NOT NULL,
  other feeling,
  moods mood[] NOT NULL,
  tags text[],
  name short,
  size integer NOT NULL,
  label text GENERATED ALWAYS AS (CASE WHEN mood = 'glad'::mood THEN 'Glad' ELSE 'Other' END) STORED,
  is_glad boolean GENERATED ALWAYS AS (mood = 'glad'::mood) STORED,
  had_glad boolean GENERATED ALWAYS AS ('glad'::mood = ANY (moods)) STORED,
  CONSTRAINT not_sad CHECK (mood <> 'sad'::mood),
  CONSTRAINT tagged CHECK ('a' = ANY (tags)),
  CONSTRAINT one_of CHECK (mood = ANY (ARRAY['new'::mood, 'glad'::mood])),
  CONSTRAINT beyond CHECK (mood > 'new'::mood),
  CONSTRAINT between_them CHECK (mood BETWEEN 'glad'::mood AND 'sad'::mood),
  CONSTRAINT in_order CHECK (mood < other::mood),
  CONSTRAINT mixed CHECK (size > 0 OR mood <> 'new'::mood AND name = 'y'::short),
  CONSTRAINT chosen CHECK (CASE mood WHEN 'glad'::mood THEN size > 1 ELSE true END),
  CONSTRAINT spelled CHECK (mood::text <> 'x'),
  CONSTRAINT had CHECK ('glad' = ANY (moods)),
  CONSTRAINT had_some CHECK (moods IS NULL OR cardinality(moods) > 0),
  CONSTRAINT is_there CHECK (moods IS NOT NULL),
  CONSTRAINT listed CHECK (mood = ANY (enum_range('new'::mood, 'sad'::mood)))
);
CREATE INDEX while_glad ON named_checks (size) WHERE mood = 'glad'::mood;
CREATE INDEX while_beyond ON named_checks (size) WHERE mood >= 'sad'::mood;
CREATE INDEX while_had ON named_checks (size) WHERE 'glad'::mood = ANY (moods);
CREATE UNIQUE INDEX once_while ON named_checks (size) WHERE mood IN ('new'::mood, 'glad'::mood);
CREATE INDEX by_moods ON named_checks USING gin (moods);
CREATE INDEX by_moods_plainly ON named_checks (moods);
CREATE INDEX by_tags ON named_checks USING gin (tags);
CREATE INDEX by_truth ON named_checks ((mood = 'glad'::mood));
CREATE INDEX by_other ON named_checks (COALESCE(other, 'glad'::mood));
CREATE TABLE opaque (
  id bigint PRIMARY KEY,
  room integer NOT NULL,
  during tsrange NOT NULL,
  price money,
  flags bit(4),
  net cidr,
  CONSTRAINT apart EXCLUDE USING gist (room WITH =, during WITH &&),
  CONSTRAINT not_empty CHECK (NOT isempty(during)),
  CONSTRAINT costly CHECK (price > 0::money),
  CONSTRAINT flagged CHECK (flags <> B'0000'),
  CONSTRAINT wide CHECK (masklen(net) < 24)
);
CREATE INDEX by_during ON opaque USING gist (during);
CREATE INDEX by_net ON opaque USING gist (net inet_ops);
