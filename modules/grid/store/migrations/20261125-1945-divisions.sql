-- The national table of administrative divisions, as far as it is loaded: for choosing codes and seeing what differs.
create table grid.division (
  code text collate "C" not null,
  from_date date not null,
  until_date date,
  name text not null,
  source text not null,
  primary key (code, from_date)
);
comment on table grid.division is 'Reference: 12-digit statistical code and name. from_date is the table it first stood in; until_date the one in which it no longer stood so.';
grant select on grid.division to maple_app;
