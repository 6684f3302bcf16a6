-- How the sides of a mediation meet, the safety plan of the mediators, and calendars by a secret address.
create table venue.arrangement (
  county int not null,
  mediation uuid not null,
  matter uuid not null,
  why text not null check (why in ('screening', 'asked', 'judgement')),
  needs text[] not null default '{}',
  dialect text not null default '',
  stagger smallint not null default 0 check (stagger between 0 and 60),
  first_side text check (first_side in ('A', 'B')),
  apart boolean not null default false,
  cool_until date,
  arranged_at timestamptz not null,
  primary key (county, mediation),
  foreign key (county, mediation) references mediation.mediation (county, id),
  check ((stagger = 0) = (first_side is null))
);
create index arrangement_matter on venue.arrangement (county, matter);

create table venue.safety (
  county int not null,
  id uuid not null,
  matter uuid not null,
  compartment text not null,
  mediation uuid not null,
  seats text not null,
  leave text not null,
  call text not null,
  stop text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, mediation) references mediation.mediation (county, id)
);
create index safety_matter on venue.safety (county, matter);
comment on table venue.safety is 'Who sits where, how each side leaves, whom to call, when to stop: for the mediators alone.';

create table venue.feed (
  county int not null,
  id uuid not null,
  kind text not null check (kind in ('staff', 'room')),
  subject uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (county, id)
);
create unique index feed_token on venue.feed (county, token_hash);
create unique index feed_subject on venue.feed (county, kind, subject) where ended_at is null;

select platform.tenant_table('venue.arrangement', 'select, insert, update');
select platform.compartment_table('venue.safety', 'select, insert, update');
select platform.tenant_table('venue.feed', 'select, insert, update');
