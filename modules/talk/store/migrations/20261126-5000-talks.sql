-- Talking apart: a room in which each side of a mediation writes, drafts and makes offers at any hour.
create schema talk;
grant usage on schema talk to maple_app;

create table talk.room (
  county int not null,
  id uuid not null,
  matter uuid not null,
  mediation uuid not null,
  open boolean not null,
  straight text[] not null default '{}',
  opened_by text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (county, id),
  foreign key (county, mediation) references mediation.mediation (county, id)
);
create unique index room_mediation on talk.room (county, mediation);
comment on column talk.room.straight is 'Sides that agreed that words to everybody go straight; both must.';

create table talk.draft (
  county int not null,
  id uuid not null,
  room uuid not null,
  matter uuid not null,
  compartment text not null check (compartment in ('draft-A', 'draft-B')),
  party uuid not null,
  addressed text not null check (addressed in ('mediator', 'all')),
  text text not null,
  files uuid[] not null default '{}',
  typed_by text not null,
  relation text,
  kept_at timestamptz not null,
  primary key (county, id),
  foreign key (county, room) references talk.room (county, id)
);
create unique index draft_party on talk.draft (county, room, party);
comment on column talk.draft.compartment is 'Of the side alone: no mediator opens it.';

create table talk.message (
  county int not null,
  id uuid not null,
  room uuid not null,
  matter uuid not null,
  compartment text not null check (compartment in ('A', 'B', 'joint')),
  sender text not null check (sender in ('A', 'B', 'M')),
  party uuid,
  addressed text not null check (addressed in ('mediator', 'all', 'A', 'B')),
  text text not null,
  files uuid[] not null default '{}',
  typed_by text not null check (typed_by in ('self', 'helper', 'window')),
  relation text,
  state text collate "C" not null check (state in ('sent', 'held', 'passed', 'returned')),
  reason text not null default '',
  author text not null,
  at timestamptz not null,
  passed_at timestamptz,
  primary key (county, id),
  foreign key (county, room) references talk.room (county, id)
);
create index message_matter on talk.message (county, matter, at);
comment on column talk.message.compartment is 'A message that waits to be passed on lies with its side, and then in the joint compartment.';

create table talk.offer (
  county int not null,
  id uuid not null,
  room uuid not null,
  matter uuid not null,
  compartment text not null check (compartment in ('A', 'B', 'joint')),
  maker text not null check (maker in ('A', 'B', 'M')),
  terms jsonb not null,
  note text not null,
  until date not null,
  state text collate "C" not null,
  accepted text[] not null default '{}',
  counters uuid,
  typed_by text not null check (typed_by in ('self', 'helper', 'window')),
  relation text,
  author text not null,
  at timestamptz not null,
  closed_at timestamptz,
  agreement uuid,
  primary key (county, id),
  foreign key (county, room) references talk.room (county, id)
);
create index offer_matter on talk.offer (county, matter, at);
create unique index offer_open on talk.offer (county, room, compartment) where state = 'open';
create unique index offer_basis on talk.offer (county, room) where state = 'accepted' and compartment = 'joint';

create table talk.seen (
  county int not null,
  room uuid not null,
  reader text not null,
  at timestamptz not null,
  primary key (county, room, reader),
  foreign key (county, room) references talk.room (county, id)
);

select platform.tenant_table('talk.room', 'select, insert, update');
select platform.compartment_table('talk.draft', 'select, insert, update, delete');
select platform.compartment_table('talk.message', 'select, insert');
select platform.compartment_table('talk.offer', 'select, insert');
select platform.tenant_table('talk.seen', 'select, insert, update');
-- What was sent is never edited: it is passed on or returned, and its words are written over when the matter is forgotten.
grant update (compartment, state, reason, passed_at, text, files) on talk.message to maple_app;
grant update (state, accepted, closed_at, agreement, terms, note) on talk.offer to maple_app;
