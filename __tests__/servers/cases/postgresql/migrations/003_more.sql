CREATE TABLE pets (
    id serial,
    owner int CONSTRAINT pets_owner REFERENCES people ON DELETE RESTRICT ON UPDATE NO ACTION,
    name text
);
ALTER TABLE pets ADD PRIMARY KEY (id);
ALTER TABLE pets RENAME CONSTRAINT pets_owner TO pets_have_owners;
CREATE UNIQUE INDEX pets_once ON pets (owner, name);
ALTER TABLE pets ADD CONSTRAINT pets_unique UNIQUE USING INDEX pets_once;
ALTER TABLE people ALTER COLUMN age DROP NOT NULL, ALTER COLUMN age SET DATA TYPE smallint USING age::smallint;
CREATE TRIGGER touch BEFORE UPDATE ON pets FOR EACH ROW EXECUTE FUNCTION touch();
CREATE VIEW old_people AS SELECT * FROM people WHERE age > 60;
GRANT SELECT ON people TO PUBLIC;
COMMENT ON COLUMN people.age IS 'In years';
COMMENT ON COLUMN people.age IS NULL;
