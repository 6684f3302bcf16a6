-- A matter that held two: a part was taken out and goes on as a matter of its own.
create table repeat.split (
  county int not null,
  part uuid not null,
  matter uuid not null,
  by text not null,
  at timestamptz not null,
  primary key (county, part),
  foreign key (county, part) references matter.matter (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index split_of on repeat.split (county, matter, at);
comment on table repeat.split is 'Which matter was taken out of which. Putting it back is a merge.';

select platform.tenant_table('repeat.split', 'select, insert');
