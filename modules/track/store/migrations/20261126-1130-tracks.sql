-- Legal tracks of a matter: linked, never mixed; each with its own life, clocks and papers.
create schema track;
grant usage on schema track to maple_app;

create table track.track (
  county int not null,
  id uuid not null,
  matter uuid not null,
  kind text not null,
  state text not null,
  facts text[] not null default '{}',
  line text not null,
  overruled boolean not null,
  note uuid,
  chosen_by text not null,
  chosen_at timestamptz not null,
  changed_at timestamptz not null,
  guardian_told boolean,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index track_matter on track.track (county, matter, chosen_at);
comment on table track.track is 'A legal track that somebody chose: on which facts of the matter, by which line of the law, overruled with which reason.';
comment on column track.track.facts is 'Codes of what was ticked of the matter; nothing of a person.';

create table track.clock (
  county int not null,
  track uuid not null,
  rule text not null,
  serial smallint not null,
  events jsonb not null,
  runs jsonb,
  due_at timestamptz,
  primary key (county, track, rule, serial),
  foreign key (county, track) references track.track (county, id)
);
create index track_clock_due on track.clock (county, due_at) where due_at is not null;

create table track.party (
  county int not null,
  id uuid not null,
  track uuid not null,
  person uuid not null,
  side text not null check (side in ('A', 'B', 'helper')),
  role text not null check (role in ('party', 'guardian', 'agent', 'helper')),
  primary key (county, id),
  foreign key (county, track) references track.track (county, id)
);
create index track_party on track.party (county, track);
comment on table track.party is 'Who stands on which side of a mediation by the police; names are in resident.person.';

create table track.agreement (
  county int not null,
  track uuid not null,
  year smallint not null,
  number int not null,
  held_at timestamptz not null,
  facts_note uuid not null,
  content_note uuid not null,
  perform_by date,
  at_once boolean not null,
  host uuid not null,
  made_at timestamptz not null,
  primary key (county, track),
  foreign key (county, track) references track.track (county, id)
);
create unique index agreement_number on track.agreement (county, year, number);
comment on table track.agreement is 'An agreement before the police (Procedure 184); its words are notes of the matter and are forgotten with them.';

select platform.tenant_table('track.track', 'select, insert, update');
select platform.tenant_table('track.clock', 'select, insert, update');
select platform.tenant_table('track.party', 'select, insert');
select platform.tenant_table('track.agreement', 'select, insert');
