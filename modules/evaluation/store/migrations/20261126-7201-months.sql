-- What the three indicators of a room and a month need and the ledger of matters does not hold: numbers that somebody
-- gives (cases, households, population), and what was published of a month. Nothing here is overwritten.
create table evaluation.given_number (
  county int not null,
  room uuid not null,
  kind text not null check (kind in ('cases', 'households', 'population')),
  day date not null,
  version int not null check (version > 0),
  value int not null check (value >= 0),
  source text not null,
  reason text not null,
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (county, room, kind, day, version)
);
comment on table evaluation.given_number is 'Numbers that are given, not inferred; a correction is a further version and the older one stays readable.';
comment on column evaluation.given_number.day is 'Of cases the first day of their month; of households and population the day on which they were counted.';
comment on column evaluation.given_number.reason is 'Why it was corrected; empty for the first version.';

create table evaluation.published (
  county int not null,
  unit uuid not null,
  month date not null,
  figure text not null,
  serial int not null check (serial > 0),
  value int,
  base int,
  beside jsonb not null,
  formula int not null,
  rule int not null,
  list_hash text not null,
  reason text not null,
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (county, unit, month, figure, serial)
);
comment on table evaluation.published is 'A figure of a closed month as it was published, for a police room or its station; a correction is a further serial with its reason.';
comment on column evaluation.published.value is 'Null with its base: there was nothing to count, or a number was not given.';
comment on column evaluation.published.list_hash is 'SHA-256 over the lines behind the figure, in their order: what was counted can be proved later.';

select platform.tenant_table('evaluation.given_number', 'select, insert');
select platform.tenant_table('evaluation.published', 'select, insert');
