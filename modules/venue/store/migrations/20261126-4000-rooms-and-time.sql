-- Rooms with their hours and bookings, the parties' choice of a mediator, and the times that suit both sides.
create schema venue;
grant usage on schema venue to maple_app;

create table venue.room (
  county int not null,
  id uuid not null,
  unit uuid not null,
  name_zh text not null,
  name_en text not null,
  address text not null,
  seats smallint not null check (seats between 2 and 200),
  has text[] not null default '{}',
  hours jsonb not null,
  closed_on date,
  primary key (county, id),
  foreign key (county, unit) references grid.unit (county, id)
);

create table venue.closure (
  county int not null,
  id uuid not null,
  room uuid not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  why text not null,
  lifted_at timestamptz,
  primary key (county, id),
  foreign key (county, room) references venue.room (county, id),
  check (from_at < until_at)
);
create index closure_room on venue.closure (county, room, until_at);

create table venue.booking (
  county int not null,
  id uuid not null,
  matter uuid not null,
  mediation uuid not null,
  session uuid not null,
  kind text not null check (kind in ('room', 'visit', 'vessel', 'elsewhere')),
  room uuid,
  at timestamptz not null,
  minutes smallint not null check (minutes between 15 and 480),
  interpreter uuid,
  needs text[] not null default '{}',
  stagger smallint not null default 0 check (stagger between 0 and 60),
  first_side text check (first_side in ('A', 'B')),
  apart boolean not null default false,
  state text not null default 'standing' check (state in ('standing', 'freed')),
  booked_at timestamptz not null,
  primary key (county, id),
  foreign key (county, session) references mediation.session (county, id),
  foreign key (county, room) references venue.room (county, id),
  check ((kind = 'room') = (room is not null))
);
create unique index booking_session on venue.booking (county, session) where state = 'standing';
create index booking_at on venue.booking (county, at) where state = 'standing';
create index booking_matter on venue.booking (county, matter);

create table venue.quarter (
  county int not null,
  room uuid not null,
  at timestamptz not null,
  booking uuid not null,
  primary key (county, room, at),
  foreign key (county, booking) references venue.booking (county, id)
);
create index quarter_booking on venue.quarter (county, booking);
comment on table venue.quarter is 'The quarter-hours that a booking takes of its room: the key lets no two bookings have the same one.';

create table venue.choosing (
  county int not null,
  id uuid not null,
  matter uuid not null,
  mediation uuid not null,
  named uuid,
  shown uuid[] not null,
  state text not null check (state in ('open', 'agreed', 'appointed', 'dropped')),
  asked_at timestamptz not null,
  mediator uuid,
  reason text not null default '',
  settled_at timestamptz,
  primary key (county, id),
  foreign key (county, mediation) references mediation.mediation (county, id)
);
create unique index choosing_open on venue.choosing (county, mediation) where state = 'open';
create index choosing_matter on venue.choosing (county, matter);

create table venue.choice (
  county int not null,
  id uuid not null,
  choosing uuid not null,
  matter uuid not null,
  compartment text not null,
  party uuid not null,
  answer text not null check (answer in ('accept', 'other', 'committee')),
  mediator uuid,
  way text not null check (way in ('link', 'telephone', 'present')),
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, choosing) references venue.choosing (county, id),
  check ((answer = 'committee') = (mediator is null))
);
create index choice_matter on venue.choice (county, matter);

create table venue.offer (
  county int not null,
  id uuid not null,
  matter uuid not null,
  mediation uuid not null,
  session uuid,
  kind text not null check (kind in ('room', 'visit', 'vessel', 'elsewhere')),
  place text not null default '',
  minutes smallint not null check (minutes between 15 and 480),
  interpreter uuid,
  state text not null check (state in ('open', 'planned', 'withdrawn')),
  asked_at timestamptz not null,
  primary key (county, id),
  foreign key (county, mediation) references mediation.mediation (county, id)
);
create unique index offer_open on venue.offer (county, mediation) where state = 'open';
create index offer_matter on venue.offer (county, matter);
comment on column venue.offer.session is 'The session that is to be moved; null when a new one is to be planned.';

create table venue.option (
  county int not null,
  id uuid not null,
  offer uuid not null,
  at timestamptz not null,
  room uuid,
  primary key (county, id),
  foreign key (county, offer) references venue.offer (county, id)
);
create index option_offer on venue.option (county, offer);

create table venue.answer (
  county int not null,
  id uuid not null,
  offer uuid not null,
  matter uuid not null,
  compartment text not null,
  party uuid not null,
  options uuid[] not null,
  way text not null check (way in ('link', 'telephone', 'present')),
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, offer) references venue.offer (county, id)
);
create index answer_matter on venue.answer (county, matter);

create table venue.late_change (
  county int not null,
  id uuid not null,
  matter uuid not null,
  compartment text not null,
  session uuid not null,
  party uuid not null,
  reason text not null,
  way text not null check (way in ('link', 'telephone', 'present')),
  at timestamptz not null,
  answer text check (answer in ('moved', 'stays')),
  answered_at timestamptz,
  primary key (county, id),
  foreign key (county, session) references mediation.session (county, id)
);
create index late_change_matter on venue.late_change (county, matter);

select platform.tenant_table('venue.room', 'select, insert, update');
select platform.tenant_table('venue.closure', 'select, insert, update');
select platform.tenant_table('venue.booking', 'select, insert, update');
select platform.tenant_table('venue.quarter', 'select, insert, delete');
select platform.tenant_table('venue.choosing', 'select, insert, update');
select platform.compartment_table('venue.choice', 'select, insert');
select platform.tenant_table('venue.offer', 'select, insert, update');
select platform.tenant_table('venue.option', 'select, insert');
select platform.compartment_table('venue.answer', 'select, insert');
select platform.compartment_table('venue.late_change', 'select, insert, update');
