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
