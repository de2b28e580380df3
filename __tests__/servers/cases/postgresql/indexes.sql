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
CREATE TABLE notes (id int PRIMARY KEY, title text, body text, tag varchar(20), written timestamptz DEFAULT "now"(), size int, data jsonb);
CREATE INDEX notes_search ON notes USING gin (to_tsvector('english', coalesce(title, '') || ' ' || coalesce(body, '')));
CREATE INDEX notes_joined ON notes ((title || '-' || body || tag), lower(title || body));
CREATE INDEX notes_day ON notes (date_trunc('day', written AT TIME ZONE 'UTC'), ((written AT TIME ZONE 'UTC')::date));
CREATE INDEX notes_trimmed ON notes (trim(title), trim(leading 'x' FROM body), position('a' IN body));
CREATE INDEX notes_sums ON notes ((size * 2 + 1 - size), (-size), (size - (size - 1)), ((size + 1) % 3), ((data ->> 'n')::int));
CREATE INDEX notes_dumped ON public.notes USING btree (lower((tag)::text), ((title || (tag)::text)), (((data ->> 'n'::text))::integer));
CREATE INDEX notes_dumped2 ON public.notes USING gin (to_tsvector('"english"'::"regconfig", (COALESCE(tag, ''::character varying))::text));
CREATE INDEX notes_cast ON notes (lower(CAST(tag AS text)), (lower((title)) || body || tag));
CREATE INDEX notes_upper ON notes ((UPPER("tag")) DESC, (LOWER(title)) NULLS FIRST);
CREATE UNIQUE INDEX notes_folded ON notes ((lower(title) || ':' || lower(tag)) DESC) WHERE title || tag <> '' AND body IS NOT NULL;

-- How indexes are kept, and those behind constraints.
CREATE TABLE parcels (
    id int PRIMARY KEY WITH (fillfactor = 75),
    code text NOT NULL UNIQUE WITH (fillfactor = 80),
    zone int,
    stage int,
    weight int,
    data jsonb,
    words tsvector,
    place point,
    sent_at timestamptz,
    span tstzrange,
    CONSTRAINT parcels_zone UNIQUE (zone, stage) INCLUDE (weight) WITH (fillfactor = 60, deduplicate_items = OFF) DEFERRABLE,
    CONSTRAINT parcels_span EXCLUDE USING gist (span WITH &&) WITH (fillfactor = 85, buffering = ON) WHERE (zone > 0)
);
CREATE INDEX parcels_sent ON parcels (sent_at) WITH (fillfactor = '70', deduplicate_items) WHERE zone > 0;
CREATE INDEX parcels_desc ON parcels (stage DESC, zone) INCLUDE (weight) WITH (fillfactor = 55);
CREATE INDEX parcels_lower ON parcels (lower(code), (weight + 1)) WITH (fillfactor = 50);
CREATE UNIQUE INDEX parcels_live ON parcels (stage) NULLS NOT DISTINCT WITH (fillfactor = 65) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX parcels_weight ON parcels (weight) WITH (fillfactor = 66);
CREATE INDEX parcels_data ON parcels USING gin (data jsonb_path_ops) WITH (gin_pending_list_limit = 128, fastupdate = 'No');
CREATE INDEX parcels_words ON parcels USING gin (words) WITH (fastupdate = on);
CREATE INDEX parcels_brin ON parcels USING brin (sent_at) WITH (pages_per_range = 32, autosummarize = true);
CREATE INDEX parcels_place ON parcels USING gist (place) WITH (buffering = off, fillfactor = 90);
CREATE INDEX parcels_auto ON parcels USING gist (place) WITH (buffering = AUTO);
CREATE INDEX parcels_spgist ON parcels USING spgist (place) WITH (fillfactor = 77);
CREATE INDEX parcels_hash ON parcels USING hash (code) WITH (fillfactor = 70);
CREATE INDEX parcels_changed ON parcels (weight, stage) WITH (fillfactor = 30, deduplicate_items = off);
ALTER INDEX parcels_changed SET (fillfactor = 40);
ALTER INDEX parcels_changed RESET (deduplicate_items);
CREATE INDEX parcels_reset ON parcels (weight, zone) WITH (fillfactor = 30);
ALTER INDEX parcels_reset RESET (fillfactor);
ALTER TABLE parcels_spgist SET (fillfactor = 78);
ALTER INDEX public.parcels_code_key SET (deduplicate_items = f);
CREATE TABLE parcels_copy (LIKE parcels INCLUDING ALL);
CREATE TABLE crates (id int, tag text);
ALTER TABLE crates ADD CONSTRAINT crates_pkey PRIMARY KEY (id) WITH (fillfactor = 88);
CREATE UNIQUE INDEX crates_tag ON crates (tag) WITH (fillfactor = 89);
ALTER TABLE crates ADD UNIQUE USING INDEX crates_tag;
