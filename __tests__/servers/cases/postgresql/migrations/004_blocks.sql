-- Twice, as migrations that may be run again.
DO $$ BEGIN
 CREATE TYPE "size" AS ENUM('s', 'm');
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
--> statement-breakpoint
DO $$ BEGIN
 CREATE TYPE "size" AS ENUM('other');
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
CREATE TABLE IF NOT EXISTS "toys" ("id" serial PRIMARY KEY NOT NULL, "pet_id" integer, "size" "size" DEFAULT 's');
DO $$ BEGIN
 ALTER TABLE "toys" ADD CONSTRAINT "toys_pets_fk" FOREIGN KEY ("pet_id") REFERENCES "public"."pets"("id") ON DELETE cascade;
EXCEPTION
 WHEN duplicate_object THEN null;
END $$;
DO $$ BEGIN
 ALTER TABLE "toys" ADD CONSTRAINT "toys_pets_fk" FOREIGN KEY ("pet_id") REFERENCES "public"."pets"("id") ON DELETE set null;
EXCEPTION
 WHEN SQLSTATE '42710' THEN RAISE NOTICE 'there';
END $$;

DO $do$
DECLARE
  is_there boolean;
  found_columns int;
  prefix constant text := 'toy';
  name text;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'toys' AND column_name = 'price') THEN
    ALTER TABLE toys ADD COLUMN price numeric(8, 2);
  ELSE
    ALTER TABLE toys ADD COLUMN price_again int;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = 'toys'::regclass AND attname = 'price') THEN
    ALTER TABLE toys ADD COLUMN price int;
  ELSE
    ALTER TABLE toys ALTER COLUMN price SET NOT NULL;
  END IF;
  IF EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'games') THEN
    RAISE NOTICE 'there';
  ELSE
    CREATE TABLE games (id int PRIMARY KEY);
    CREATE INDEX games_index ON games (id);
  END IF;
  IF to_regclass('public.absent') IS NOT NULL THEN
    ALTER TABLE absent RENAME TO present;
  END IF;
  SELECT EXISTS (SELECT 1 FROM pg_indexes WHERE indexname = 'games_index') INTO is_there;
  IF NOT is_there THEN
    CREATE INDEX games_index ON toys (price);
  END IF;
  SELECT count(*) INTO found_columns FROM information_schema.columns WHERE table_name = 'games' AND column_name = 'title';
  IF found_columns = 0 THEN
    ALTER TABLE games ADD title text;
    COMMENT ON COLUMN games.title IS 'How it is called';
  END IF;
  PERFORM 1 FROM pg_class WHERE relname = 'games';
  IF FOUND THEN
    EXECUTE 'ALTER TABLE games ADD COLUMN rules text; ALTER TABLE games ADD COLUMN players int';
  END IF;
  EXECUTE format('CREATE INDEX %I ON %s (%I) WHERE title <> %L', prefix || ' titles', 'games', 'title', 'it''s');
  FOREACH name IN ARRAY ARRAY['games', 'toys'] LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN %2$I timestamptz DEFAULT now()', name, prefix || '_at');
  END LOOP;
  BEGIN
    ALTER TABLE missing ADD COLUMN a int;
  EXCEPTION WHEN undefined_column THEN
    NULL;
  WHEN duplicate_column OR undefined_table THEN
    CREATE TABLE handled (id int);
  END;
  BEGIN
    ALTER TABLE missing ADD COLUMN a int;
  EXCEPTION WHEN others THEN
    CREATE TABLE handled_too (id int);
  END;
END
$do$;

DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_type WHERE typname = 'size') THEN
    RETURN;
  END IF;
  CREATE TYPE size AS ENUM ('never');
  CREATE TABLE never_made (id int);
END $$;
DO 'BEGIN IF true THEN CREATE TABLE quoted (word text DEFAULT ''it''''s''); END IF; RETURN; CREATE TABLE behind (id int); END';

CREATE FUNCTION add_column(tbl text, col text, typ text DEFAULT 'int') RETURNS void LANGUAGE plpgsql AS $f$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = tbl AND column_name = col) THEN
    EXECUTE 'ALTER TABLE ' || quote_ident(tbl) || ' ADD COLUMN ' || quote_ident(col) || ' ' || typ;
  END IF;
END $f$;
SELECT add_column('games', 'minutes');
SELECT add_column('games', 'minutes', 'text');
SELECT * FROM public.add_column(typ => 'text', tbl => 'toys', col => 'Made of');
CREATE OR REPLACE PROCEDURE make_more() LANGUAGE sql AS 'CREATE TABLE more (id int); CREATE INDEX more_index ON more (id)';
CALL make_more();
CREATE FUNCTION never_called() RETURNS void LANGUAGE plpgsql AS 'BEGIN CREATE TABLE uncalled (id int); END';
DO $$ BEGIN PERFORM add_column('more', 'inner'); END $$;
DROP FUNCTION add_column;
