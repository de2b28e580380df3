-- Names that Python, SQLAlchemy and Django have for themselves, and names that are no identifiers.
CREATE TABLE "class" (
  id integer PRIMARY KEY,
  "class" text NOT NULL DEFAULT 'a', "def" text, "None" text, "metadata" text, "registry" text, "query" text, "objects" text, "pk" text,
  "check" text, "save" text, "delete" text, "clean" text, "full_clean" text, "refresh_from_db" text, "_meta" text, "_state" text,
  "self" text, "cls" text, "__init__" text, "__tablename__" text, "__table_args__" text, "__mapper__" text, "_sa_registry" text,
  "_sa_instance_state" text, "__class__" text, "__private" text, "_hidden" text, "trailing_" text, "a__b" text, "type" text, "property" text
);
CREATE TABLE builtins (
  id integer PRIMARY KEY,
  "str" text NOT NULL, "int" integer NOT NULL, "float" float, "bool" boolean NOT NULL DEFAULT 1, "bytes" blob, "list" text, "dict" text,
  "datetime" timestamp, "date" date NOT NULL, "time" time, "decimal" numeric(8, 2), "uuid" char(32), "enum" text, "typing" text, "Any" text,
  "text" text, "func" text, "Mapped" text, "mapped_column" text, "relationship" text, "Base" text, "sqlalchemy" text, "models" text,
  "String" text, "Index" text, "super" text, "print" text, "__name__" text, "property" text, "classmethod" text, "Meta" text, "DoesNotExist" text,
  "MultipleObjectsReturned" text, "Status" text
);
CREATE INDEX "Index" ON builtins ("str", "int");
CREATE TABLE "Mapped" (id integer PRIMARY KEY, "Any" integer REFERENCES "Mapped");
CREATE TABLE "Base" (id integer PRIMARY KEY, metadata integer REFERENCES "Mapped");
CREATE TABLE "datetime" (id integer PRIMARY KEY, "datetime" timestamp, "date" date);
CREATE TABLE "models" (id integer PRIMARY KEY, "Model" text);
CREATE TABLE "Enum" (id integer PRIMARY KEY, "value" text);
CREATE TABLE "2fa_codes" ("1st" integer PRIMARY KEY, "2nd line" text, "3" text, "-" text, "%" text, ":x" text, "a""b" text, "a'b" text, "a\b" text, "a`b" text);
CREATE TABLE "größe" (id integer PRIMARY KEY, "straße" text, "日本" text, "😀" text, "é" text, "a-b" text, "a b" text, "a_b" text, "A C" text);
-- Tables that give one class, columns that give one attribute, and keys that give one relationship.
CREATE TABLE "order items" (id integer PRIMARY KEY, "Name" text);
CREATE TABLE order_items (id integer PRIMARY KEY, "order" integer REFERENCES "order items", order_id integer REFERENCES "order items", acct integer, acct_id bigint REFERENCES "class");
CREATE TABLE "OrderItem" (id integer PRIMARY KEY, "orderItem" integer REFERENCES order_items);
CREATE TABLE "user" (id integer PRIMARY KEY);
CREATE TABLE users (id integer PRIMARY KEY, "user" integer REFERENCES "user", user_id integer REFERENCES users, "users" integer);
CREATE TABLE "USERS_" (id integer PRIMARY KEY, "save_id" integer REFERENCES users, "check_id" integer REFERENCES "user", "metadata_id" integer REFERENCES "USERS_");
-- No key, a column `id` that is not the key, and names longer than others take.
CREATE TABLE keyless (id integer, "Table" text);
CREATE TABLE other_key (id integer, code varchar(9) NOT NULL PRIMARY KEY, "pk" text);
CREATE TABLE a_table_whose_name_is_as_long_as_SQLite_lets_any_name_be_which_is_longer_than_others_let_a_name_be_abcd (
  id integer PRIMARY KEY,
  a_column_whose_name_is_as_long_as_SQLite_lets_any_name_be_which_is_longer_than_others_let_a_name_be_abc_ integer,
  a_column_whose_name_is_as_long_as_SQLite_lets_any_name_be_which_is_longer_than_others_let_a_name_be_key integer REFERENCES users
);
CREATE INDEX a_index_whose_name_is_as_long_as_SQLite_lets_any_name_be_which_is_longer_than_others_let_a_name_be_abcd ON a_table_whose_name_is_as_long_as_SQLite_lets_any_name_be_which_is_longer_than_others_let_a_name_be_abcd (a_column_whose_name_is_as_long_as_SQLite_lets_any_name_be_which_is_longer_than_others_let_a_name_be_abc_);
