-- Units (bodies people belong to or turn to) and the three levels of grid, each with dates of validity.
create schema grid;
grant usage on schema grid to maple_app;

create table platform.county_name (
  county int primary key,
  name_zh text not null,
  name_en text not null,
  zone text not null default 'Asia/Shanghai',
  demonstration boolean not null default false
);
comment on table platform.county_name is 'Reference: the counties of this installation; a demonstration county is marked on every page and paper.';
grant select on platform.county_name to maple_app;

create table grid.unit (
  county int not null,
  id uuid not null,
  kind text not null,
  code text,
  name_zh text not null,
  name_en text not null,
  parent uuid,
  lng double precision,
  lat double precision,
  from_date date not null,
  until_date date,
  phone text,
  address_zh text,
  address_en text,
  primary key (county, id)
);
alter table grid.unit add foreign key (county, parent) references grid.unit (county, id);
create unique index unit_code on grid.unit (county, code, from_date) where code is not null;
comment on table grid.unit is 'County, towns, communities, villages, stations, police rooms, committees, departments, companies, schools.';

create table grid.grid (
  county int not null,
  id uuid not null,
  code text not null,
  level smallint not null check (level in (1, 2, 3)),
  name_zh text not null,
  name_en text not null,
  community uuid not null,
  room uuid not null,
  shape jsonb,
  unit_kind text,
  unit uuid,
  from_date date not null,
  until_date date,
  primary key (county, id),
  foreign key (county, community) references grid.unit (county, id),
  foreign key (county, room) references grid.unit (county, id)
);
create unique index grid_code on grid.grid (county, code, from_date);
comment on column grid.grid.shape is 'GeoJSON, WGS-84; null for a grid that is a body of people (fleet, market).';

create table grid.base_map (
  county int not null,
  layer text not null,
  geojson jsonb not null,
  primary key (county, layer)
);
comment on table grid.base_map is 'The offline base map: roads, water, buildings, green.';

select platform.tenant_table('grid.unit', 'select, insert, update');
select platform.tenant_table('grid.grid', 'select, insert, update');
select platform.tenant_table('grid.base_map', 'select, insert, update');
