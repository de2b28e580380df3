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
