-- Two teams and one room: matters that go from one team to another, and the supervision of files.
create schema teamwork;
grant usage on schema teamwork to maple_app;

create table teamwork.hand_over (
  county int not null,
  id uuid not null,
  matter uuid not null,
  kind text not null check (kind in ('triage', 'hand-over')),
  state text not null check (state in ('offered', 'taken', 'refused', 'taken-back', 'lapsed')),
  from_unit uuid,
  from_holder uuid,
  to_unit uuid not null,
  to_staff uuid,
  reason text not null,
  overrules text,
  words text not null,
  given_by text not null,
  given_at timestamptz not null,
  answer text,
  answer_words text not null default '',
  ended_by text,
  ended_at timestamptz,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create unique index hand_over_offered on teamwork.hand_over (county, matter) where state = 'offered';
create index hand_over_matter on teamwork.hand_over (county, matter, given_at);
create index hand_over_to on teamwork.hand_over (county, to_unit, given_at desc, id desc);
create index hand_over_from on teamwork.hand_over (county, from_unit, given_at desc, id desc);
comment on table teamwork.hand_over is 'A matter offered to another team; until it is taken it stays with the giver.';

create table teamwork.remark (
  county int not null,
  id uuid not null,
  matter uuid not null,
  state text not null check (state in ('open', 'answered', 'closed', 'withdrawn')),
  item text not null,
  words text not null,
  due_on date not null,
  round smallint not null default 1,
  made_by text not null,
  made_at timestamptz not null,
  answer text not null default '',
  answered_by text,
  answered_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index remark_matter on teamwork.remark (county, matter, made_at);
create index remark_open on teamwork.remark (county, due_on, id) where state in ('open', 'answered');
comment on table teamwork.remark is 'What a supervisor finds missing in a file, what the handler answers, and its end.';

select platform.tenant_table('teamwork.hand_over', 'select, insert, update');
select platform.tenant_table('teamwork.remark', 'select, insert, update');
