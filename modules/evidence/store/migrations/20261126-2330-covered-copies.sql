-- Copies of pictures with parts painted over, for a side that is not to see everything.
create table evidence.cover (
  county int not null,
  copy uuid not null,
  source uuid not null,
  matter uuid not null,
  audience text not null check (audience in ('A', 'B', 'joint')),
  boxes jsonb not null,
  by text not null,
  at timestamptz not null,
  primary key (county, copy),
  foreign key (county, matter) references matter.matter (county, id)
);
create index cover_matter on evidence.cover (county, matter, at);
comment on table evidence.cover is 'From which picture a copy was made, for whom, and where it is painted over.';

select platform.tenant_table('evidence.cover', 'select, insert');
