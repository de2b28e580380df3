-- Several schemas, names that need quotes, references in loops.
CREATE SCHEMA billing CREATE TABLE accounts (id int PRIMARY KEY, name text);
CREATE SCHEMA "Odd One";
SET search_path = billing, public;
CREATE TYPE billing.mood AS ENUM ('sad', 'ok');
CREATE TABLE invoices (
    id serial PRIMARY KEY,
    account_id int REFERENCES accounts,
    mood mood DEFAULT 'ok'
);
SET search_path TO public;
CREATE TABLE accounts (id int PRIMARY KEY, billing_id int REFERENCES billing.accounts (id), mood billing.mood);
CREATE TABLE "Odd One"."Order" (
    "Id" int PRIMARY KEY,
    "user" text DEFAULT 'x',
    "with space" int,
    "select" boolean,
    "dot.ted" int CHECK ("dot.ted" > 0),
    account int REFERENCES public.accounts
);
CREATE INDEX "Odd Index" ON "Odd One"."Order" ("with space");
CREATE TABLE "class" (id int PRIMARY KEY, "metadata" text, "import" int, "order" int);
CREATE TABLE chicken (id int PRIMARY KEY, egg_id int);
CREATE TABLE egg (id int PRIMARY KEY, chicken_id int NOT NULL REFERENCES chicken);
ALTER TABLE chicken ADD CONSTRAINT chicken_egg FOREIGN KEY (egg_id) REFERENCES egg ON DELETE SET NULL;
CREATE SEQUENCE tickets START WITH 100 INCREMENT BY 10 MAXVALUE 100000 CYCLE;
CREATE SEQUENCE billing.numbers AS integer CACHE 5;
CREATE TABLE uses (id int PRIMARY KEY DEFAULT nextval('tickets'), other int DEFAULT nextval('billing.numbers'::regclass));
