-- How a place is to be staffed, as data: patterns in versions from a day, and which unit follows which.
create table people.pattern (
  county int not null,
  id uuid not null,
  series uuid not null,
  name_zh text not null,
  name_en text not null,
  source text not null,
  unit_kind text not null,
  lines jsonb not null,
  from_date date not null,
  until_date date,
  primary key (county, id)
);
create index pattern_series on people.pattern (county, series, from_date);
comment on column people.pattern.series is 'The same through all versions of a pattern; a version holds from its day to the next one.';
comment on column people.pattern.source is 'The document or decision that the pattern comes from.';

create table people.pattern_use (
  county int not null,
  unit uuid not null,
  series uuid not null,
  from_date date not null,
  until_date date,
  primary key (county, unit, series, from_date),
  foreign key (county, unit) references grid.unit (county, id)
);
comment on table people.pattern_use is 'Which unit is staffed after which pattern, from a day to a day.';

select platform.tenant_table('people.pattern', 'select, insert, update');
select platform.tenant_table('people.pattern_use', 'select, insert, update');
