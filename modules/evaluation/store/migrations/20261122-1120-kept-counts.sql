-- Kept counts: a figure is read, not computed over millions of rows; a command proves them equal to a recount.
create schema evaluation;
grant usage on schema evaluation to maple_app;

create table evaluation.placed (
  county int not null,
  matter uuid not null,
  category text not null,
  state text not null,
  month date not null,
  room uuid,
  primary key (county, matter)
);
comment on table evaluation.placed is 'As what each matter is counted now; the counts move by the difference to its row.';

create table evaluation.count (
  county int not null,
  room text not null,
  month date not null,
  category text not null,
  state text not null,
  matters int not null,
  primary key (county, room, month, category, state)
);
comment on column evaluation.count.room is 'The police room, or empty while a matter has none.';
comment on column evaluation.count.month is 'First day of the local month in which the matter was reported.';

create table evaluation.recount (
  county int not null,
  at timestamptz not null,
  equal boolean not null,
  matters int not null,
  primary key (county, at)
);

select platform.tenant_table('evaluation.placed', 'select, insert, update, delete');
select platform.tenant_table('evaluation.count', 'select, insert, update, delete');
select platform.tenant_table('evaluation.recount', 'select, insert');
