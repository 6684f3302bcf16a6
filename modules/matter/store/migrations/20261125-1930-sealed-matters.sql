-- Sealed matters: violence in the family, minors, or sealed by hand. Shown to whoever may open them and names a purpose.
alter table matter.matter add column sealed text
  check (sealed in ('family-violence', 'minor', 'by-hand'));
comment on column matter.matter.sealed is 'Why it is protected; null for all others. Lists show neither its title nor its place.';

create table matter.opening (
  county int not null,
  id uuid not null,
  matter uuid not null,
  staff uuid not null,
  session text not null,
  purpose text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index opening_matter on matter.opening (county, matter, staff, session);
comment on table matter.opening is 'Who opened a sealed matter, in which sign-in, when and what for; the resident can see it.';

select platform.tenant_table('matter.opening', 'select, insert');
