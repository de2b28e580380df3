ALTER TABLE ONLY persons ADD CONSTRAINT persons_pk PRIMARY KEY (id);
ALTER TABLE persons RENAME COLUMN full_name TO name;
ALTER TABLE persons ALTER COLUMN name SET NOT NULL, ALTER COLUMN name TYPE text, ALTER name SET DEFAULT 'nobody';
ALTER TABLE persons DROP COLUMN obsolete, ADD COLUMN IF NOT EXISTS email varchar(120) UNIQUE, ADD COLUMN eyes colour;
ALTER TABLE persons RENAME TO people;
ALTER INDEX persons_name RENAME TO people_name;
DROP TABLE IF EXISTS gone, never_was;
ALTER TYPE colour ADD VALUE 'green' BEFORE 'blue';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- CREATE TABLE not_this (id int);
  RETURN NEW;
END $$;
