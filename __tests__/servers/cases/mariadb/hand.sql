-- hand-written style
CREATE TABLE People (
  Name varchar(50) not null default '',
  `Odd Name` int unsigned zerofill null default 7,
  z2 smallint(3) zerofill default 001,
  seq int not null auto_increment,
  kind enum('a','B ','it''s','',  'x"y', 'c\\d', 'ü', 'p,q','50%', ':c', '{x}') default '' comment 'kinds: 100% "all" \\ back',
  marks set('one','t''wo','th%ree') not null default 'one,t''wo',
  u char(36) not null default (uuid()),
  d date default (curdate() + interval 1 day),
  s varchar(20) default (concat('a', 'b')),
  n int default (1+2),
  neg decimal(5,2) default -1.5,
  f float(7,3) default 1.5,
  dd double(10,2) default 1e3,
  e4 float unsigned,
  b1 bit(1) not null default b'1',
  b2 boolean not null default true,
  tm time(3) default '10:11:12.5',
  ts timestamp not null default current_timestamp on update current_timestamp,
  ts6 datetime(6) not null default now(6) on update now(6),
  ts0 timestamp(6) default '2000-01-01 00:00:00',
  yr year default 2001, yr2 year default '7', yr3 year default 70, yr4 year default '0', dy date default '2020-1-2', tm2 time default '1:2:3', tm3 time default '10:00', dm datetime(1) default '2020-1-2 3:4:5.67',
  bin varbinary(10) default 'abc',
  bin2 binary(3) default x'610062',
  j json default '{"a": 1}' check (json_valid(j)),
  j2 json not null default (json_object()),
  j3 longtext character set utf8mb4 collate utf8mb4_bin default '[1]' check (json_valid(j3) and json_length(j3) < 9),
  t tinytext default 'x',
  tl text(70000),
  lt longtext charset latin1 collate latin1_bin,
  g1 int as (seq + 1) virtual comment 'generated',
  g2 varchar(100) generated always as (upper(Name)) persistent,
  g3 varchar(80) as (json_value(j, '$.a')) stored,
  geo geometry, pt point not null comment 'where', pg polygon,
  ip inet6 default '::1',
  uu uuid default uuid(),
  key (seq),
  primary key (Name, seq),
  unique key uq_d (d desc, n),
  unique (s(5)),
  index `odd idx` (Name(10) desc, n asc, tl(30)) comment 'i''dx',
  fulltext ft (Name, t),
  spatial key (pt),
  key bt using btree (dd),
  key hs (neg) using hash,
  constraint `ck 1` check (n > 0 and Name <> '100%' and kind in ('a','B')),
  check (neg between -10 and 10 or neg is null)
) comment 'People: "it''s" 50% \\ ü' auto_increment = 42 row_format=dynamic;
create table child_text (id char(36) binary primary key);
create table child (
  a int not null, b int,
  pname varchar(50), pseq int,
  self_a int,
  unique key ab (a, b),
  primary key (a),
  constraint fk_self foreign key (self_a) references child (a) on delete set null on update cascade,
  foreign key fknamed (b) references child (a), constraint k2 foreign key (b) references child (a)
);
create table t_utf (a varchar(10), b varchar(10) character set ascii, c char(3) collate utf8mb4_bin, d varchar(5) binary, e text character set ucs2, f varchar(5) charset binary, n national varchar(7), g enum('a') character set latin1) default character set latin1;
create table longuniq (id int primary key, body text, unique key ub (body) , unique key h (id) using hash);
create table checks (a int check (a > 1) , b int, c int check (c < 5), constraint nm check (a <> b), check (b > 2), check (a<>0 and (b<>0 or not c)));
create table composite (grp int not null, id int not null auto_increment, note varchar(10), primary key (id, grp), key g (grp));
create table uq_ai (id bigint unsigned auto_increment unique, id2 int);
create table onlykey (id serial, x int);
