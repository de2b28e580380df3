BEGIN;
CREATE TABLE persons (id integer, full_name varchar(80), obsolete text, age int);
CREATE TABLE gone (id int);
CREATE TYPE colour AS ENUM ('red', 'blue');
CREATE INDEX persons_name ON persons (full_name);
INSERT INTO persons (id, full_name) VALUES (1, 'CREATE TABLE fake (id int);');
COMMIT;
