-- What must not be forgotten yet, and what was forgotten when.
create schema privacy;
grant usage on schema privacy to maple_app;

create table privacy.hold (
  county int not null,
  id uuid not null,
  name text not null,
  reason text not null,
  matter uuid,
  category text,
  from_date date,
  until_date date,
  set_by uuid not null,
  set_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lift_reason text,
  primary key (county, id)
);
create index hold_in_force on privacy.hold (county) where lifted_at is null;
comment on table privacy.hold is 'While it stands, nothing it covers is forgotten: one matter, or a category, or what was reported in a period.';

create table privacy.run (
  county int not null,
  id uuid not null,
  at timestamptz not null,
  counts jsonb not null,
  held int not null,
  primary key (county, id)
);
create index run_at on privacy.run (county, at);
comment on table privacy.run is 'What a night forgot, in numbers by kind; no ids.';

select platform.tenant_table('privacy.hold', 'select, insert, update');
select platform.tenant_table('privacy.run', 'select, insert');
