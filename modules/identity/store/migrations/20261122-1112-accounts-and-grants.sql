-- Accounts of staff, their sessions, links that residents hold, tokens of programs, and who may do what.
create schema identity;
grant usage on schema identity to maple_app;

create table identity.account (
  county int not null,
  id uuid not null,
  staff uuid not null,
  username text collate "C" not null,
  password_hash text not null,
  failed int not null default 0,
  locked_until timestamptz,
  demonstration boolean not null default false,
  primary key (county, id),
  foreign key (county, staff) references people.staff (county, id)
);
create unique index account_username on identity.account (county, username);

create table identity.session (
  county int not null,
  token_hash bytea not null,
  id uuid not null,
  account uuid not null,
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  until timestamptz not null,
  device text not null,
  ended_at timestamptz,
  ended_why text,
  primary key (county, id),
  foreign key (county, account) references identity.account (county, id)
);
create unique index session_token on identity.session (county, token_hash);
create index session_account on identity.session (county, account);
comment on column identity.session.device is 'A short name of the browser and system, so that its owner knows it again.';

create table identity.hold (
  county int not null,
  token_hash bytea not null,
  id uuid not null,
  matter uuid not null,
  sides text[] not null,
  party uuid,
  made_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  primary key (county, id)
);
create unique index hold_token on identity.hold (county, token_hash);
create index hold_matter on identity.hold (county, matter);
comment on table identity.hold is 'A place in one matter, held by whoever has the link, or the code and the telephone.';

create table identity.program (
  county int not null,
  id uuid not null,
  name text not null,
  token_hash bytea not null,
  grants text[] not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (county, id)
);
create unique index program_token on identity.program (county, token_hash);

create table identity.attempt (
  county int not null,
  key text not null,
  failed int not null,
  first_at timestamptz not null,
  primary key (county, key)
);
comment on table identity.attempt is 'Wrong guesses at codes and passwords by origin (a keyed hash), for slowing down; cleared after a day.';

create table identity.role_may (
  role text not null,
  act text not null,
  reach text not null,
  primary key (role, act)
);
comment on table identity.role_may is 'Reference: what a role may do, and how far: own, grid, room, station or county.';
grant select on identity.role_may to maple_app;

select platform.tenant_table('identity.account', 'select, insert, update');
select platform.tenant_table('identity.session', 'select, insert, update');
select platform.tenant_table('identity.hold', 'select, insert, update');
select platform.tenant_table('identity.program', 'select, insert, update');
select platform.tenant_table('identity.attempt', 'select, insert, update, delete');
