-- People who work here: their public working name, and the posts they hold from-to. Abilities follow from posts.
create schema people;
grant usage on schema people to maple_app;

create table people.staff (
  county int not null,
  id uuid not null,
  name text not null,
  phone_sealed bytea,
  primary key (county, id)
);
comment on column people.staff.name is 'The working name, published on the grid card; nothing else of a private life is held.';

create table people.post (
  county int not null,
  id uuid not null,
  staff uuid not null,
  role text not null,
  unit uuid not null,
  grids uuid[] not null default '{}',
  from_date date not null,
  until_date date,
  primary key (county, id),
  foreign key (county, staff) references people.staff (county, id),
  foreign key (county, unit) references grid.unit (county, id)
);
create index post_staff on people.post (county, staff);
create index post_unit on people.post (county, unit, role);

select platform.tenant_table('people.staff', 'select, insert, update');
select platform.tenant_table('people.post', 'select, insert, update');
