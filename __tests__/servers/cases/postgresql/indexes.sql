-- Every option that an index or a constraint behind one may have.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE rooms (
    id int PRIMARY KEY,
    "Number" varchar(10) NOT NULL,
    floor int,
    data jsonb,
    words tsvector,
    open_at timestamptz,
    closed_at timestamptz,
    span tstzrange,
    deleted_at timestamptz,
    CONSTRAINT rooms_span EXCLUDE USING gist (floor WITH =, span WITH &&) WHERE (deleted_at IS NULL),
    CONSTRAINT rooms_number UNIQUE ("Number") INCLUDE (floor) DEFERRABLE,
    EXCLUDE USING gist (span WITH &&)
);
CREATE INDEX ON rooms (floor);
CREATE INDEX rooms_partial ON rooms (floor) WHERE deleted_at IS NULL AND floor > 0;
CREATE UNIQUE INDEX rooms_lower ON rooms (lower("Number"), floor);
CREATE UNIQUE INDEX rooms_live ON rooms ("Number") WHERE deleted_at IS NULL;
CREATE INDEX rooms_desc ON rooms (open_at DESC, closed_at DESC NULLS LAST, floor NULLS FIRST);
CREATE INDEX rooms_include ON rooms (floor) INCLUDE (open_at, closed_at);
CREATE INDEX rooms_gin ON rooms USING gin (data jsonb_path_ops);
CREATE INDEX rooms_words ON rooms USING gin (words);
CREATE INDEX rooms_trgm ON rooms USING gist ("Number" gist_trgm_ops);
CREATE INDEX rooms_hash ON rooms USING hash (floor);
CREATE INDEX rooms_brin ON rooms USING brin (open_at);
CREATE INDEX rooms_collate ON rooms ("Number" COLLATE "C" text_pattern_ops);
CREATE UNIQUE INDEX rooms_nulls ON rooms (floor, open_at) NULLS NOT DISTINCT;
CREATE INDEX rooms_expression ON rooms ((data ->> 'kind'), (floor + 1) DESC);
COMMENT ON INDEX rooms_hash IS 'For lookups';
COMMENT ON CONSTRAINT rooms_span ON rooms IS 'No two at once';

-- Expressions that the catalog prints in other groups and words than people do.
CREATE TABLE notes (id int PRIMARY KEY, title text, body text, tag varchar(20), written timestamptz, size int, data jsonb);
CREATE INDEX notes_search ON notes USING gin (to_tsvector('english', coalesce(title, '') || ' ' || coalesce(body, '')));
CREATE INDEX notes_joined ON notes ((title || '-' || body || tag), lower(title || body));
CREATE INDEX notes_day ON notes (date_trunc('day', written AT TIME ZONE 'UTC'), ((written AT TIME ZONE 'UTC')::date));
CREATE INDEX notes_trimmed ON notes (trim(title), trim(leading 'x' FROM body), position('a' IN body));
CREATE INDEX notes_sums ON notes ((size * 2 + 1 - size), (-size), (size - (size - 1)), ((size + 1) % 3), ((data ->> 'n')::int));
CREATE UNIQUE INDEX notes_folded ON notes ((lower(title) || ':' || lower(tag)) DESC) WHERE title || tag <> '' AND body IS NOT NULL;
