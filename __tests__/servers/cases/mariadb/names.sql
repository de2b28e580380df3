-- Names that Python, SQLAlchemy and Django have for themselves, and names that are no identifiers.
CREATE TABLE `class` (
  id integer AUTO_INCREMENT PRIMARY KEY,
  `class` enum ('a', 'A', 'a-b', 'a_b', 'a b', 'a.b', '', '1', 'None', 'mro', 'name', 'value', 'class', 'ä', '+', '-', '日本', '_', '__init__', 'it''s', ':x', '100%') COLLATE utf8mb4_bin NOT NULL DEFAULT 'a', `def` enum ('new', 'New', 'NEW') COLLATE utf8mb4_bin, `None` enum ('old', 'OLD!', 'OLD?') COLLATE utf8mb4_bin, `metadata` text, `registry` text, `query` text, `objects` text, `pk` text,
  `check` text, `save` text, `delete` text, `clean` text, `full_clean` text, `refresh_from_db` text, `_meta` text, `_state` text,
  `self` text, `cls` text, `__init__` text, `__tablename__` text, `__table_args__` text, `__mapper__` text, `_sa_registry` text,
  `_sa_instance_state` text, `__class__` text, `__private` text, `_hidden` text, `trailing_` text, `a__b` text, `type` text, `property` text
);
CREATE TABLE builtins (
  id integer AUTO_INCREMENT PRIMARY KEY,
  `str` text NOT NULL, `int` integer NOT NULL, `float` float, `bool` boolean NOT NULL DEFAULT true, `bytes` blob, `list` longtext, `dict` json,
  `datetime` timestamp, `date` date NOT NULL, `time` time, `decimal` numeric(8, 2), `uuid` uuid, `enum` text, `typing` text, `Any` text,
  `text` text, `func` text, `Mapped` text, `mapped_column` text, `relationship` text, `Base` text, `sqlalchemy` text, `models` text,
  `String` text, `Index` text, `super` text, `print` text, `__name__` text, `property` text, `classmethod` text, `Meta` text, `DoesNotExist` text,
  `MultipleObjectsReturned` text, `Status` text
);
CREATE INDEX `Index` ON builtins (`int`, `date`);
CREATE TABLE `Mapped` (id integer AUTO_INCREMENT PRIMARY KEY, `Any` integer REFERENCES `Mapped` (id));
CREATE TABLE `Base` (id integer AUTO_INCREMENT PRIMARY KEY, metadata integer REFERENCES `Mapped` (id));
CREATE TABLE `datetime` (id integer AUTO_INCREMENT PRIMARY KEY, `datetime` timestamp, `date` date);
CREATE TABLE `models` (id integer AUTO_INCREMENT PRIMARY KEY, `Model` text);
CREATE TABLE `Enum` (id integer AUTO_INCREMENT PRIMARY KEY, `value` text);
CREATE TABLE `2fa_codes` (`1st` integer AUTO_INCREMENT PRIMARY KEY, `2nd line` text, `3` text, `-` text, `%` text, `:x` text, `a"b` text, `a'b` text, `a\b` text, `a``b` text);
CREATE TABLE `größe` (id integer AUTO_INCREMENT PRIMARY KEY, `straße` text, `日本` text, `é` text, `a-b` text, `a b` text, `a_b` text, `A C` text);
-- Tables that give one class, columns that give one attribute, and keys that give one relationship.
CREATE TABLE `order items` (id integer AUTO_INCREMENT PRIMARY KEY, `Name` text);
CREATE TABLE order_items (id integer AUTO_INCREMENT PRIMARY KEY, `order` integer REFERENCES `order items` (id), order_id integer REFERENCES `order items` (id), acct integer, acct_id integer REFERENCES `class` (id));
CREATE TABLE `OrderItem` (id integer AUTO_INCREMENT PRIMARY KEY, `orderItem` integer REFERENCES order_items (id));
CREATE TABLE `user` (id integer AUTO_INCREMENT PRIMARY KEY);
CREATE TABLE users (id integer AUTO_INCREMENT PRIMARY KEY, `user` integer REFERENCES `user` (id), user_id integer REFERENCES users (id), `users` integer);
CREATE TABLE `USERS_` (id integer AUTO_INCREMENT PRIMARY KEY, `save_id` integer REFERENCES users (id), `check_id` integer REFERENCES `user` (id), `metadata_id` integer REFERENCES `USERS_` (id));
-- No key, a column `id` that is not the key, and names as long as they may be.
CREATE TABLE keyless (id integer, `Table` text);
CREATE TABLE other_key (id integer, code varchar(9) PRIMARY KEY, `pk` text);
CREATE TABLE a_table_whose_name_is_as_long_as_mariadb_lets_a_name_be_abcd (
  id integer AUTO_INCREMENT PRIMARY KEY,
  a_column_whose_name_is_as_long_as_mariadb_lets_a_name_be_abc_ integer,
  a_column_whose_name_is_as_long_as_mariadb_lets_a_name_be_key integer,
  CONSTRAINT long_key FOREIGN KEY (a_column_whose_name_is_as_long_as_mariadb_lets_a_name_be_key) REFERENCES users (id)
);
CREATE INDEX a_index_whose_name_is_as_long_as_mariadb_lets_a_name_be_abcd ON a_table_whose_name_is_as_long_as_mariadb_lets_a_name_be_abcd (a_column_whose_name_is_as_long_as_mariadb_lets_a_name_be_abc_);
