-- Panels on hard matters: who sits, when they met, what came of it. What is said in one lies in a compartment of its own.
create schema panel;
grant usage on schema panel to maple_app;

create table panel.panel (
  county int not null,
  id uuid not null,
  matter uuid not null,
  state text not null,
  pattern text not null,
  why text[] not null default '{}',
  year smallint not null,
  number int not null,
  called_by uuid not null,
  called_at timestamptz not null,
  ready_at timestamptz,
  incomplete boolean not null default false,
  meets_at timestamptz,
  meets_minutes smallint,
  place text not null default '',
  link text not null default '',
  met_at timestamptz,
  advice_way text,
  agree smallint,
  dissent smallint,
  advised_at timestamptz,
  advice_note uuid,
  outcome text,
  followed_at timestamptz,
  closed_at timestamptz,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index panel_matter on panel.panel (county, matter, called_at);
create index panel_caller on panel.panel (county, called_by, called_at);
create unique index panel_live on panel.panel (county, matter) where state not in ('closed', 'cancelled');
comment on table panel.panel is 'A panel on a matter, its state and days; no words of anybody.';
comment on column panel.panel.why is 'Which rules spoke for it when it was called.';
comment on column panel.panel.incomplete is 'It met without all that its pattern asks for; the reason is among its words.';
comment on column panel.panel.advice_note is 'The note in the matter that brought the advice back to whoever carries it.';

create table panel.seat (
  county int not null,
  id uuid not null,
  panel uuid not null,
  matter uuid not null,
  staff uuid not null,
  part text not null,
  state text not null,
  asked_at timestamptz not null,
  answer_by timestamptz not null,
  answered_at timestamptz,
  hours jsonb not null default '[]',
  attended boolean,
  aside text,
  replaces uuid,
  primary key (county, id),
  foreign key (county, panel) references panel.panel (county, id)
);
create index seat_panel on panel.seat (county, panel, asked_at);
create index seat_staff on panel.seat (county, staff, state);
comment on column panel.seat.aside is 'Why somebody stepped aside: declared, or a party asked for it. What it was stands among the words.';
comment on column panel.seat.hours is 'When they can come: weekday 1 to 7, from and until as wall-clock times.';

create table panel.word (
  county int not null,
  id uuid not null,
  panel uuid not null,
  matter uuid not null,
  compartment text not null,
  kind text not null,
  seat uuid,
  about uuid,
  agrees boolean,
  text text not null,
  author text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, panel) references panel.panel (county, id)
);
create index word_panel on panel.word (county, panel, at);
comment on table panel.word is 'What is put before a panel and said in it: brief, interests, opinions, drafts, votes, minutes.';

create table panel.paper (
  county int not null,
  id uuid not null,
  panel uuid not null,
  matter uuid not null,
  compartment text not null,
  file uuid not null,
  put_by text not null,
  put_at timestamptz not null,
  primary key (county, id),
  foreign key (county, panel) references panel.panel (county, id)
);
create index paper_panel on panel.paper (county, panel, put_at);
comment on table panel.paper is 'Copies of files that the caller chose to put before the panel.';

create table panel.suggestion (
  county int not null,
  matter uuid not null,
  why text[] not null,
  at timestamptz not null,
  primary key (county, matter)
);
comment on table panel.suggestion is 'That a panel was suggested for a matter, once.';

select platform.tenant_table('panel.panel', 'select, insert, update');
select platform.tenant_table('panel.seat', 'select, insert, update');
select platform.compartment_table('panel.word', 'select, insert, update');
select platform.compartment_table('panel.paper', 'select, insert, delete');
select platform.tenant_table('panel.suggestion', 'select, insert');
