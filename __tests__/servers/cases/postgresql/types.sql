-- The types that PostgreSQL has, as columns.
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE TABLE numbers (
    id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    a int2, b int4, c int8, d float4, e float8, f float(10), g decimal, h numeric(5), i numeric(5, 2), j money, k real,
    l double precision, m oid, n bigint DEFAULT -9223372036854775808, o numeric DEFAULT 1e3, p int DEFAULT (1 + 2)
);
CREATE TABLE texts (
    id int PRIMARY KEY,
    a char, b char(5), c varchar, d varchar(20), e text, f citext, g name, h "char", i bytea, j bit(3), k bit varying(9),
    l varbit, m xml, n json, o jsonb, p hstore, q ltree, r tsquery, s text COLLATE "C" DEFAULT 'a\b%c:d"e''f',
    t jsonpath, u varchar(3)[], v text[][], w uuid, x text DEFAULT '', y varchar(9) DEFAULT 'NULL',
    z text DEFAULT CURRENT_USER
);
CREATE TABLE times (
    id int PRIMARY KEY,
    a date DEFAULT CURRENT_DATE, b time, c time(3), d time with time zone, e timetz(0), f timestamp, g timestamp(6),
    h timestamptz(0), i interval, j interval(3), k interval day to second, l date DEFAULT '2020-01-02',
    m timestamptz DEFAULT '2020-01-02 03:04:05+00', n interval DEFAULT '1 day', o timestamp DEFAULT localtimestamp,
    p timestamptz DEFAULT (now() + '1 day'::interval), q timestamp DEFAULT (now() AT TIME ZONE 'utc')
);
CREATE TABLE others (
    id int PRIMARY KEY,
    a inet, b cidr, c macaddr, d macaddr8, e int4range, f int8range, g numrange, h tsrange, i tstzrange, j daterange,
    k int4multirange, k2 int4range DEFAULT '[1,5]', k3 tstzrange DEFAULT '[,)', l point, m line, n lseg, o box, p path, q polygon, r circle, s boolean DEFAULT false, t pg_lsn,
    u regclass, u2 regclass DEFAULT 'pg_class'::regclass, v int[] DEFAULT '{1,2}', w timestamptz[], x inet[], y jsonb DEFAULT '{"a": [1, 2], "b": "it''s"}'
);
