/*!40101 SET NAMES utf8mb4 */;
SET FOREIGN_KEY_CHECKS = 0;
DROP TABLE IF EXISTS `users`;
CREATE TABLE `users` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  `email` varchar(190) NOT NULL COMMENT 'Login; it''s "theirs", not ours',
  `name` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `state` enum('new','it''s','a,b','c)d') NOT NULL DEFAULT 'new',
  `flags` set('a','b','c') DEFAULT NULL,
  `active` tinyint(1) NOT NULL DEFAULT 1,
  `small` tinyint(4) DEFAULT NULL,
  `balance` decimal(12,2) unsigned NOT NULL DEFAULT 0.00,
  `score` double DEFAULT NULL,
  `ratio` float DEFAULT 0.5,
  `data` json DEFAULT NULL,
  `bits` bit(8) DEFAULT b'101',
  `born` year(4) DEFAULT NULL,
  `created_at` timestamp NOT NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT NULL ON UPDATE current_timestamp(),
  `seen_at` datetime(3) DEFAULT current_timestamp(3),
  `body` mediumtext DEFAULT NULL,
  `picture` longblob DEFAULT NULL,
  `hash` binary(16) DEFAULT NULL,
  `manager_id` bigint(20) unsigned DEFAULT NULL,
  `full_name` varchar(300) GENERATED ALWAYS AS (concat(`name`,' <',`email`,'>')) VIRTUAL,
  `doubled` decimal(14,2) AS (`balance` * 2) STORED,
  PRIMARY KEY (`id`),
  UNIQUE KEY `email` (`email`),
  KEY `name_prefix` (`name`(20),`state`),
  KEY `manager` (`manager_id`),
  FULLTEXT KEY `words` (`body`),
  CONSTRAINT `users_manager` FOREIGN KEY (`manager_id`) REFERENCES `users` (`id`) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT `positive` CHECK (`balance` >= 0 and `state` <> 'it''s')
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci COMMENT='People; it''s them';

create table Orders (
  id int primary key auto_increment,
  user_id bigint unsigned not null references users (id),
  parent int,
  total numeric(10, 2) default '0.00' check (total >= 0),
  place point not null,
  code char(3) unique,
  note text,
  index (parent),
  spatial index (place),
  unique uq_both (user_id, code),
  key ix_desc (total desc),
  foreign key (parent) references Orders (id)
) engine = innodb;

INSERT INTO `users` (`email`) VALUES ('a;b'),('CREATE TABLE no (id int);');
DELIMITER ;;
CREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW BEGIN SET NEW.name = 'x;'; SET NEW.score = 1; END;;
DELIMITER ;
CREATE VIEW v AS SELECT * FROM users;
ALTER TABLE Orders ADD COLUMN extra varchar(10) NOT NULL DEFAULT 'a' AFTER user_id, ADD INDEX ix_extra (extra);
ALTER TABLE Orders MODIFY COLUMN extra varchar(20) DEFAULT NULL, CHANGE note remark mediumtext, DROP INDEX ix_extra;
CREATE INDEX ix_remark ON Orders (remark(10));
RENAME TABLE Orders TO purchases;
CREATE TABLE copied LIKE purchases;
/*!50100 CREATE TABLE `versioned` (`id` int NOT NULL, PRIMARY KEY (`id`)) */;
CREATE TABLE link (
  user_id bigint unsigned NOT NULL,
  purchase_id int NOT NULL,
  PRIMARY KEY (user_id, purchase_id),
  CONSTRAINT link_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT link_purchase FOREIGN KEY (purchase_id) REFERENCES purchases (id) ON DELETE CASCADE
);
