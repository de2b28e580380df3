-- What Navicat writes: types by their short names, collations and operator classes in full.
DROP SEQUENCE IF EXISTS "public"."users_id_seq";
CREATE SEQUENCE "public"."users_id_seq"
INCREMENT 1
MINVALUE  1
MAXVALUE 2147483647
START 1
CACHE 1;
DROP TABLE IF EXISTS "public"."users";
CREATE TABLE "public"."users" (
  "id" int4 NOT NULL DEFAULT nextval('users_id_seq'::regclass),
  "name" varchar(50) COLLATE "pg_catalog"."default" NOT NULL DEFAULT ''::character varying,
  "note" text COLLATE "pg_catalog"."default",
  "data" jsonb,
  "at" timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "at2" timestamptz(6) DEFAULT now(),
  "ip" inet,
  "n" numeric(10,2) DEFAULT 0
)
;
COMMENT ON COLUMN "public"."users"."name" IS '名称';
ALTER SEQUENCE "public"."users_id_seq"
OWNED BY "public"."users"."id";
SELECT setval('"public"."users_id_seq"', 3, true);
CREATE INDEX "ix_name" ON "public"."users" USING btree (
  "name" COLLATE "pg_catalog"."default" "pg_catalog"."text_ops" ASC NULLS LAST,
  "id" "pg_catalog"."int4_ops" DESC NULLS FIRST
);
CREATE UNIQUE INDEX "uq_at" ON "public"."users" USING btree (
  "at" "pg_catalog"."timestamp_ops" ASC NULLS LAST
);
CREATE INDEX "ix_data" ON "public"."users" USING gin (
  "data" "pg_catalog"."jsonb_path_ops"
);
CREATE INDEX "ix_data2" ON "public"."users" USING gin (
  "data" "pg_catalog"."jsonb_ops"
);
CREATE INDEX "ix_pat" ON "public"."users" USING btree (
  "note" COLLATE "pg_catalog"."default" "pg_catalog"."text_pattern_ops" ASC NULLS LAST,
  lower(name::text) COLLATE "pg_catalog"."default" "pg_catalog"."text_ops" ASC NULLS LAST
);
CREATE INDEX "ix_ip" ON "public"."users" USING gist (
  "ip" "pg_catalog"."inet_ops"
);
CREATE INDEX "ix_sp" ON "public"."users" USING spgist (
  "ip" "pg_catalog"."inet_ops"
);
CREATE INDEX "ix_hash" ON "public"."users" USING hash (
  "ip" "pg_catalog"."inet_ops"
);
CREATE INDEX "ix_brin" ON "public"."users" USING brin (
  "at" "pg_catalog"."timestamp_minmax_ops", "ip" "pg_catalog"."inet_minmax_ops"
);
ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id");
