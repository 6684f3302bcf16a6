-- What changes about a unit or a grid while it stays itself: borders, names, parents, codes, each with its days.

create table grid.border (
  county int not null,
  grid uuid not null,
  from_date date not null,
  until_date date,
  shape jsonb not null,
  drawing uuid,
  primary key (county, grid, from_date),
  foreign key (county, grid) references grid.grid (county, id)
);
comment on table grid.border is 'Where a grid runs, from a day to a day; a body of people has none.';
comment on column grid.border.shape is 'GeoJSON, WGS-84.';
comment on column grid.border.drawing is 'The drawing that put it there; null for what was loaded.';

insert into grid.border (county, grid, from_date, until_date, shape)
  select county, id, from_date, until_date, shape from grid.grid where shape is not null;
alter table grid.grid drop column shape;

create table grid.grid_past (
  county int not null,
  grid uuid not null,
  until_date date not null,
  name_zh text not null,
  name_en text not null,
  community uuid not null,
  room uuid not null,
  primary key (county, grid, until_date),
  foreign key (county, grid) references grid.grid (county, id)
);
comment on table grid.grid_past is 'What was said of a grid up to, not including, a day; the row of the grid says what holds after the last of them.';

create table grid.unit_past (
  county int not null,
  unit uuid not null,
  until_date date not null,
  name_zh text not null,
  name_en text not null,
  code text,
  parent uuid,
  primary key (county, unit, until_date),
  foreign key (county, unit) references grid.unit (county, id)
);
comment on table grid.unit_past is 'Name, code and parent of a unit up to, not including, a day.';

create table grid.succession (
  county int not null,
  before uuid not null,
  after uuid not null,
  kind text not null check (kind in ('unit', 'grid')),
  on_date date not null,
  primary key (county, before, after)
);
comment on table grid.succession is 'Which unit or grid took over from which: after a split, a merger, a new drawing.';

create table grid.drawing (
  county int not null,
  id uuid not null,
  name text not null,
  state text not null check (state in ('draft', 'decided', 'dropped')),
  from_date date not null,
  edits jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (county, id)
);
create index drawing_state on grid.drawing (county, state, from_date);
comment on table grid.drawing is 'A plan for the borders from a day on, kept as its edits; they are done again on the borders of the day.';

create table grid.map_version (
  county int not null primary key,
  version int not null
);
comment on table grid.map_version is 'Counts changes of units, grids and borders, so that every process knows when to read them again.';

select platform.tenant_table('grid.border', 'select, insert, update');
select platform.tenant_table('grid.grid_past', 'select, insert');
select platform.tenant_table('grid.unit_past', 'select, insert');
select platform.tenant_table('grid.succession', 'select, insert');
select platform.tenant_table('grid.drawing', 'select, insert, update');
select platform.tenant_table('grid.map_version', 'select, insert, update');
