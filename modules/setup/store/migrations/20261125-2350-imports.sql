-- Setting a county up from a file: what each import made, so that it can be taken back.
create schema setup;
grant usage on schema setup to maple_app;

create table setup.import (
  county int not null,
  id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  units uuid[] not null,
  grids uuid[] not null,
  staff uuid[] not null,
  posts uuid[] not null,
  accounts uuid[] not null,
  undone_by uuid,
  undone_at timestamptz,
  primary key (county, id)
);
create index import_made on setup.import (county, made_at desc);
comment on table setup.import is 'One file taken in: ids of what it made, nothing of what stood in it.';

select platform.tenant_table('setup.import', 'select, insert, update');

-- What an import made by mistake goes again, as long as nothing hangs on it; nothing else of these is ever deleted.
grant delete on grid.unit, grid.grid, people.staff, people.post, identity.account, identity.account_link to maple_app;
