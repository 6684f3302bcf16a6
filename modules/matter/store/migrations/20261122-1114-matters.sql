-- The matter: the one thing that everything else hangs on.
create schema matter;
grant usage on schema matter to maple_app;

create table matter.matter (
  county int not null,
  id uuid not null,
  code text collate "C" not null,
  number int,
  year smallint,
  state text not null,
  kind text not null default 'dispute',
  title text not null,
  story text not null,
  search tsvector generated always as (platform.bigrams(title || ' ' || story)) stored,
  category text not null,
  subtype text,
  category_by text not null,
  source text not null,
  scale text not null default '01',
  grade text,
  place_words text not null default '',
  lng double precision,
  lat double precision,
  grid uuid,
  community uuid,
  room uuid,
  because jsonb not null,
  reporter uuid,
  holder uuid,
  mediators uuid[] not null default '{}',
  waiting text,
  happened_at timestamptz,
  reported_at timestamptz not null,
  accepted_at timestamptz,
  settled_at timestamptz,
  closed_at timestamptz,
  outcome text,
  due_at timestamptz,
  reopened int not null default 0,
  followers int not null default 0,
  primary key (county, id)
);
create unique index matter_code on matter.matter (county, code);
create unique index matter_number on matter.matter (county, year, number) where number is not null;
create index matter_search on matter.matter using gin (search);
create index matter_worklist on matter.matter (county, category, grid, state, reported_at desc, id);
create index matter_grid_state on matter.matter (county, grid, state, reported_at desc, id);
create index matter_state on matter.matter (county, state, reported_at desc, id);
create index matter_holder on matter.matter (county, holder, state, due_at);
create index matter_due on matter.matter (county, due_at) where due_at is not null;
create index matter_reported on matter.matter (county, reported_at desc, id);
comment on table matter.matter is 'A dispute, hazard or request from the first word to a verified outcome. No person is described here.';
comment on column matter.matter.because is 'Why it came to this grid: a code and values, shown to everyone who sees the matter.';
comment on column matter.matter.due_at is 'When the clock that runs now ends; derived from matter.clock, kept for lists.';

create table matter.counter (
  county int not null,
  name text not null,
  value int not null,
  primary key (county, name)
);
comment on table matter.counter is 'Numbers without gaps inside a county and year, given at acceptance.';

create table matter.clock (
  county int not null,
  matter uuid not null,
  rule text not null,
  serial smallint not null,
  events jsonb not null,
  due_at timestamptz,
  primary key (county, matter, rule, serial),
  foreign key (county, matter) references matter.matter (county, id)
);
create index clock_due on matter.clock (county, due_at) where due_at is not null;
comment on column matter.clock.events is 'started, paused, resumed, extended, met, stopped: the clock is read from these (platform/clock).';

create table matter.note (
  county int not null,
  id uuid not null,
  matter uuid not null,
  compartment text not null,
  kind text not null,
  text text not null,
  author text not null,
  party uuid,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index note_matter on matter.note (county, matter, at);
comment on table matter.note is 'What somebody wrote in a matter: messages, statements, notes, results; each in one compartment.';
comment on column matter.note.compartment is 'A, B, joint, neutral, staff, reporter or public.';

create table matter.outcome_check (
  county int not null,
  id uuid not null,
  matter uuid not null,
  round smallint not null,
  side text not null,
  due_on date not null,
  answer text,
  reasons text[] not null default '{}',
  asked_at timestamptz,
  answered_at timestamptz,
  answered_by text,
  way text,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create unique index outcome_check_one on matter.outcome_check (county, matter, round, side, due_on);
create index outcome_check_due on matter.outcome_check (county, due_on) where answer is null;
comment on table matter.outcome_check is 'Each side is asked on set days whether it is solved: confirmed, not solved, or not reached (counted apart).';

create table matter.rating (
  county int not null,
  matter uuid not null,
  side text not null,
  score smallint not null check (score between 1 and 5),
  reasons text[] not null default '{}',
  words text not null default '',
  thanks boolean not null default false,
  at timestamptz not null,
  primary key (county, matter, side),
  foreign key (county, matter) references matter.matter (county, id)
);

create table matter.follower (
  county int not null,
  matter uuid not null,
  hold uuid not null,
  since timestamptz not null,
  primary key (county, matter, hold),
  foreign key (county, matter) references matter.matter (county, id)
);

select platform.tenant_table('matter.matter', 'select, insert, update');
select platform.tenant_table('matter.counter', 'select, insert, update');
select platform.tenant_table('matter.clock', 'select, insert, update');
select platform.compartment_table('matter.note', 'select, insert');
select platform.tenant_table('matter.outcome_check', 'select, insert, update');
select platform.tenant_table('matter.rating', 'select, insert, update');
select platform.tenant_table('matter.follower', 'select, insert');
