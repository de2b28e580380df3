PRAGMA foreign_keys=off;
BEGIN;
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, old TEXT, gone INT, age INT CHECK (age > 0));
CREATE INDEX ix_name ON users(name);
CREATE INDEX ix_old ON users(lower(old)) WHERE old <> 'old';
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INT NOT NULL REFERENCES users(id) ON DELETE CASCADE, t TEXT);
CREATE TRIGGER tr AFTER UPDATE OF name ON users WHEN new.name <> 'x' BEGIN SELECT CASE WHEN 1 THEN 2 END; UPDATE users SET name = 'CREATE TABLE x(a);'; END;

ALTER TABLE users ADD COLUMN added VARCHAR(10) NOT NULL DEFAULT 'd' CHECK (added <> name);
ALTER TABLE users ADD COLUMN fk INT REFERENCES posts(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE users RENAME COLUMN old TO "new er";
ALTER TABLE users RENAME name TO full_name;
ALTER TABLE users DROP COLUMN gone;
COMMIT;
-- 12 steps
BEGIN TRANSACTION;
CREATE TABLE new_posts (id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INT REFERENCES users(id), title VARCHAR(20) NOT NULL DEFAULT '', parent INT REFERENCES new_posts(id));
INSERT INTO new_posts SELECT id, user_id, t, NULL FROM posts;
DROP TABLE posts;
ALTER TABLE new_posts RENAME TO posts;
CREATE INDEX ix_p ON posts (user_id, title);
PRAGMA foreign_key_check;
COMMIT;
PRAGMA foreign_keys=on;
ALTER TABLE users RENAME TO people;
CREATE TEMP TABLE tt (a);
CREATE TABLE "Mixed Case" ("Id" INTEGER NOT NULL PRIMARY KEY, "X" REAL DEFAULT (1.0/3));
CREATE TABLE main.q (a INT, b INT GENERATED ALWAYS AS (a * 2) VIRTUAL, c INT AS (b+1) STORED, UNIQUE(b, a));
CREATE INDEX main.ix_q ON q (b) WHERE c > 1;
