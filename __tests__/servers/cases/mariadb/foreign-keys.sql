-- Which index the server keeps for each foreign key, where several would serve.
create table p (a int, b int, d varchar(10) default '' , primary key (a), key (a,b));
create table q (a int, b int, constraint f1 foreign key (a) references p (a), constraint f2 foreign key (a) references p(a));
create table r (a int, b int, constraint f1x foreign key (a) references p (a));
alter table r add constraint f2x foreign key (a) references p(a);
alter table r add constraint f3x foreign key (a,b) references p(a,b);
create table r2 like r;
create table s (a int, b int, constraint g3 foreign key (a,b) references p(a,b), constraint g1 foreign key (a) references p (a));
alter table s drop foreign key g3;
alter table q drop foreign key f2;
alter table q add index mine (b), drop index f2, add index (a,b);
create table t1 (a int, constraint t1a foreign key (a) references p(a));
create index own on t1 (a);
create table t2 (a int, foreign key (a) references p(a), foreign key (a) references p(a) on delete cascade);
alter table t2 rename column a to aa;
alter table t2 rename to t2_new;
