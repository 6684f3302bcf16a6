-- Teams with their rosters: committees, mediators, sages, lawyers, counsellors, patrols. Members need no account.
create table people.team (
  county int not null,
  id uuid not null,
  kind text not null,
  name_zh text not null,
  name_en text not null,
  unit uuid not null,
  from_date date not null,
  until_date date,
  term_from date,
  term_until date,
  woman_confirmed boolean not null default false,
  minority_applies boolean not null default false,
  minority_confirmed boolean not null default false,
  confirmed_by text,
  confirmed_at timestamptz,
  primary key (county, id),
  foreign key (county, unit) references grid.unit (county, id)
);
create index team_unit on people.team (county, unit);
comment on column people.team.woman_confirmed is 'Said of the committee by its keeper (People''s Mediation Law art. 8); no member''s sex is held.';
comment on column people.team.minority_applies is 'Whether people of several ethnic groups live there, so that art. 8 asks for a member of a smaller one.';

create table people.member (
  county int not null,
  id uuid not null,
  team uuid not null,
  staff uuid,
  name text not null,
  phone_sealed bytea,
  phone_key bytea,
  part text not null,
  state text not null,
  since date not null,
  joined_on date not null,
  proposed_by text not null default '',
  criterion text,
  approved_by text,
  approved_on date,
  skills text[] not null default '{}',
  dialects text[] not null default '{}',
  hours jsonb not null default '[]',
  primary key (county, id),
  foreign key (county, team) references people.team (county, id)
);
create index member_team on people.member (county, team);
comment on column people.member.phone_key is 'Keyed hash of the telephone, to see that nobody joins twice; cannot be read back.';
comment on column people.member.criterion is 'Of a village sage: which of the three olds they are chosen as.';
comment on column people.member.hours is 'Weekly availability: weekday 1 to 7, from and until as wall-clock times.';

create table people.training (
  county int not null,
  id uuid not null,
  member uuid not null,
  topic text not null,
  held_on date not null,
  hours numeric(5, 1) not null,
  noted_by text not null,
  primary key (county, id),
  foreign key (county, member) references people.member (county, id)
);
create index training_member on people.training (county, member);

select platform.tenant_table('people.team', 'select, insert, update');
select platform.tenant_table('people.member', 'select, insert, update');
select platform.tenant_table('people.training', 'select, insert');
