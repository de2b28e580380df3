create table a2 (id int primary key auto_increment, b int, c int, d varchar(20) default 'x', e int, index (b), index ix (b, c), unique (d));
alter table a2 rename column b to bb, add column f int first, add g int after id, modify d varchar(30) not null default 'y' comment 'cc' first;
alter table a2 change c cc bigint unsigned null after f, alter e set default 5, alter column g set default (1 + 1), drop index ix, add constraint ck check (bb > cc);
alter table a2 rename column bb to b2, rename index b to b_idx, drop constraint ck, add check (b2 < 3), comment = 'hi';
create table a (x int, y int, z int as (x+y), key k (x), check (x > y));
alter table a change x x int not null;
create table b (p int primary key, q int references a(x));
rename table a to tmp, b to a, tmp to b;
create table c (id int primary key, a_p int, key (a_p), constraint c_a foreign key (a_p) references a (p) on delete cascade);
rename table a to a_new;
alter table c drop foreign key c_a, drop key a_p;
alter table c add constraint c_b foreign key (a_p) references a_new (p);
drop table if exists nothere, c;
create table c (id int, primary key (id)) engine=myisam;
create or replace table c (id bigint auto_increment, g int, x text, primary key (g, id), fulltext (x)) engine=myisam;
create table if not exists c (nope int);
set sql_mode = 'ANSI_QUOTES';
create table "ansi ""q" ("order" int default 3, "b" varchar(10) default 'b"c' comment 'x', "e\f g" int as ("order" + 1), primary key ("order"), check ("order" <> 2 and "b" <> '"b"'), key ("e\f g")) character set 'utf8mb4';
set sql_mode = '';
/*!40101 SET @saved_cs_client = @@character_set_client */;
/*!50003 create table v1 (a int) */;
/*!99999 create table v2 (a int) */;
/*M!100100 create table v3 (a int) */;
create table v4 (a int /*!80023 invisible */, c int /*M!100300 invisible */);
delimiter $$
create procedure p() begin declare x int; create table fake (a int); if 1 then select 'end'; end if; end$$
create table in_delim (a int)$$
delimiter ;
create function fn(a int) returns int deterministic return a + 1;
create trigger tr before insert on in_delim for each row set new.a = 1;

-- Migrations that may be run again, since MySQL has no ADD COLUMN IF NOT EXISTS.
CREATE TABLE again (id INT PRIMARY KEY);
DROP PROCEDURE IF EXISTS add_column;
DELIMITER //
CREATE PROCEDURE add_column(IN tbl VARCHAR(64), col VARCHAR(64), definition TEXT)
  SQL SECURITY INVOKER COMMENT 'adds it once'
BEGIN
  DECLARE how_many INT DEFAULT 0;
  SELECT COUNT(*) INTO how_many FROM information_schema.columns
    WHERE table_schema = DATABASE() AND table_name = tbl AND column_name = col;
  IF how_many = 0 THEN
    SET @ddl = CONCAT('ALTER TABLE `', tbl, '` ADD COLUMN `', col, '` ', definition);
    PREPARE statement FROM @ddl;
    EXECUTE statement;
    DEALLOCATE PREPARE statement;
  END IF;
END //
CREATE PROCEDURE change_again()
BEGIN
  DECLARE CONTINUE HANDLER FOR 1060 BEGIN END;
  ALTER TABLE again ADD COLUMN handled INT;
  ALTER TABLE again ADD COLUMN handled TEXT;
  IF NOT EXISTS (SELECT * FROM INFORMATION_SCHEMA.STATISTICS WHERE table_schema = DATABASE() AND index_name = 'again_handled') THEN
    CREATE INDEX again_handled ON again (handled);
  ELSEIF EXISTS (SELECT 1 FROM information_schema.tables WHERE table_name = 'again') THEN
    ALTER TABLE again ADD COLUMN never INT;
  ELSE
    ALTER TABLE again ADD COLUMN never_again INT;
  END IF;
  CALL add_column('again', 'inner', 'VARCHAR(20) NOT NULL DEFAULT ''x''');
END //
CREATE PROCEDURE uncalled() BEGIN ALTER TABLE again ADD COLUMN uncalled INT; END //
DELIMITER ;
CALL add_column('again', 'first', 'INT');
CALL add_column('again', 'first', 'TEXT');
CALL `change_again`();
CALL change_again;
SET @there = (SELECT COUNT(*) FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'again' AND COLUMN_NAME = 'second');
SET @sql = IF(@there > 0, 'SELECT 1', 'ALTER TABLE again ADD COLUMN second INT');
PREPARE s FROM @sql;
EXECUTE s;
DEALLOCATE PREPARE s;
SET @sql = (SELECT IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'again' AND column_name = 'second') > 0,
  'SELECT 1', 'ALTER TABLE again ADD COLUMN second TEXT'));
PREPARE s FROM @sql; EXECUTE s; DEALLOCATE PREPARE s;
SELECT IF(COUNT(*) = 0, 'ALTER TABLE again ADD UNIQUE INDEX again_second (second)', 'SELECT 1') INTO @sql
  FROM information_schema.statistics WHERE table_schema = DATABASE() AND index_name = 'again_second';
PREPARE s FROM @sql; EXECUTE s; DROP PREPARE s;
EXECUTE IMMEDIATE 'ALTER TABLE again ADD COLUMN third INT';
DROP PROCEDURE add_column;
DROP PROCEDURE change_again;
DROP PROCEDURE uncalled;
