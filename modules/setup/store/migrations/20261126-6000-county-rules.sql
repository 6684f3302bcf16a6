-- A county's own rules as data: every version stays, with the day from which it holds, on what ground and by whom.
create table setup.rule_version (
  county int not null,
  rule text not null,
  version int not null check (version > 1),
  from_on date not null,
  set_at timestamptz not null,
  value jsonb not null,
  source text not null,
  set_by uuid not null,
  primary key (county, rule, version)
);
comment on table setup.rule_version is 'What a county decided in place of the first version, which is that of the house. Nothing is overwritten; what was decided last for a day holds.';

select platform.tenant_table('setup.rule_version', 'select, insert');
