-- Local lengths of clocks, what a clock was started under, and extensions that somebody above decides.
alter table matter.clock add column runs jsonb;
comment on column matter.clock.runs is 'The rule it was started under: id, day of its version, length and unit; null for clocks from before, which ran under the law of their day.';

create table matter.clock_value (
  county int not null,
  rule text not null,
  from_on date not null,
  set_at timestamptz not null,
  length smallint not null check (length > 0),
  unit text not null,
  source text not null,
  set_by uuid not null,
  primary key (county, rule, from_on, set_at)
);
comment on table matter.clock_value is 'How long a local limit is in this county, from a day on. The value set last for a day holds; nothing is overwritten.';

create table matter.extension (
  county int not null,
  id uuid not null,
  matter uuid not null,
  rule text not null,
  serial smallint not null,
  length smallint not null check (length > 0),
  unit text not null,
  note uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'approved', 'refused')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (county, id),
  foreign key (county, matter, rule, serial) references matter.clock (county, matter, rule, serial),
  check (decided_by is null or decided_by <> asked_by)
);
create index extension_matter on matter.extension (county, matter, asked_at);
create unique index extension_open on matter.extension (county, matter, rule, serial) where state = 'asked';
comment on table matter.extension is 'Extensions of a clock that wait for approval or were decided. Nobody decides what they asked for.';

select platform.tenant_table('matter.clock_value', 'select, insert');
select platform.tenant_table('matter.extension', 'select, insert, update');
