-- Enumerations belong to their columns; values that are no names, and collations.
CREATE TABLE states (
  id int NOT NULL PRIMARY KEY,
  state enum('new', 'in transit', 'in-transit', '', '2fa', 'A+', 'A-', 'it''s', 'mro') NOT NULL DEFAULT 'in transit',
  former enum('it''s', 'b') DEFAULT 'it''s',
  exact enum('a', 'A') CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'A'
);

CREATE TABLE state_formers (
  id int NOT NULL PRIMARY KEY,
  State enum('a') DEFAULT NULL
);
