-- Settled matters that were drawn for a call by somebody who had no hand in them.
create schema callback;
grant usage on schema callback to maple_app;

create table callback.callback (
  county int not null,
  id uuid not null,
  matter uuid not null,
  round smallint not null,
  side text not null check (side in ('A', 'B', 'reporter')),
  way text not null,
  settled_at timestamptz not null,
  drawn_at timestamptz not null,
  due_on date not null,
  state text not null default 'drawn' check (state in ('drawn', 'reached', 'not-reached', 'declined')),
  tries smallint not null default 0,
  last_try date,
  solved text check (solved in ('yes', 'partly', 'no')),
  recorded boolean,
  heard boolean,
  finding boolean not null default false,
  by text,
  at timestamptz,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id),
  check ((state = 'reached') = (solved is not null and recorded is not null and heard is not null))
);
create unique index callback_once on callback.callback (county, matter, round);
create index callback_waiting on callback.callback (county, due_on) where state = 'drawn';
create index callback_settled on callback.callback (county, settled_at);
comment on table callback.callback is 'A drawn settlement, whom to call, and what they said. What was wrong stands in a note of the matter.';

select platform.tenant_table('callback.callback', 'select, insert, update');
