-- The same again: marks that two matters may share, merges, and clusters that were told of.
create schema repeat;
grant usage on schema repeat to maple_app;

create table repeat.mark (
  county int not null,
  matter uuid not null,
  kind text collate "C" not null check (kind in ('same-report', 'same-sides')),
  mark bytea not null,
  primary key (county, matter, kind, mark),
  foreign key (county, matter) references matter.matter (county, id)
);
create index mark_shared on repeat.mark (county, kind, mark);
comment on table repeat.mark is 'Keyed hashes that tell that two matters share something: one telephone with one kind in one grid, or the same two sides. None is of a person alone (decision 0014).';

create table repeat.merge (
  county int not null,
  id uuid not null,
  merged uuid not null,
  kept uuid not null,
  state text not null,
  merged_clocks jsonb not null,
  kept_clocks jsonb not null,
  by text not null,
  at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  primary key (county, id),
  foreign key (county, merged) references matter.matter (county, id),
  foreign key (county, kept) references matter.matter (county, id)
);
create unique index merge_once on repeat.merge (county, merged) where undone_at is null;
create index merge_kept on repeat.merge (county, kept, at);
comment on column repeat.merge.state is 'The state of the merged matter before; with the clocks of both before, so that taking it back gives both back.';

create table repeat.cluster (
  county int not null,
  grid uuid not null,
  category text collate "C" not null,
  noticed_at timestamptz not null,
  matters int not null,
  primary key (county, grid, category, noticed_at)
);
comment on table repeat.cluster is 'That many like matters came in one grid, and when it was told: once while it lasts.';

select platform.tenant_table('repeat.mark', 'select, insert, delete');
select platform.tenant_table('repeat.merge', 'select, insert, update');
select platform.tenant_table('repeat.cluster', 'select, insert');
