-- Consultation meetings of a police room with the village, school, hospital and enterprise around it: topics, agenda, who
-- was represented, opinions by sector, resolutions that become matters. No name of a resident stands in any table.
create schema consultation;
grant usage on schema consultation to maple_app;

create table consultation.meeting (
  county int not null,
  id uuid not null,
  room uuid not null,
  year smallint not null,
  number int not null,
  theme text not null,
  state text not null check (state in ('planned', 'announced', 'held', 'resolved', 'published', 'closed', 'cancelled')),
  meets_at timestamptz not null,
  minutes smallint not null,
  place text not null,
  chair uuid not null,
  planned_by text not null,
  planned_at timestamptz not null,
  announced_at timestamptz,
  moved_at timestamptz,
  held_at timestamptz,
  resolved_at timestamptz,
  published_at timestamptz,
  closed_at timestamptz,
  cancelled_why text,
  primary key (county, id)
);
create index meeting_room on consultation.meeting (county, room, meets_at desc);
comment on table consultation.meeting is 'A meeting of a police room with those around it: when, where, who chairs, and its days.';
comment on column consultation.meeting.moved_at is 'When its time or place was changed after it had been announced.';

create table consultation.topic (
  county int not null,
  id uuid not null,
  code text not null collate "C",
  room uuid not null,
  state text not null check (state in ('raised', 'on-agenda', 'put-off', 'discussed', 'answered', 'not-taken')),
  sector text not null,
  text text not null,
  place_words text not null,
  raised_by text not null,
  raised_at timestamptz not null,
  answer text not null default '',
  decided_by text,
  decided_at timestamptz,
  forgotten_at timestamptz,
  primary key (county, id)
);
create unique index topic_code on consultation.topic (county, code);
create index topic_waiting on consultation.topic (county, room, raised_at) where state in ('raised', 'put-off');
create index topic_kept on consultation.topic (county, raised_at) where forgotten_at is null;
comment on table consultation.topic is 'What somebody asked to be talked about, in their own words; read by staff alone, and by whoever holds its code.';

create table consultation.item (
  county int not null,
  meeting uuid not null,
  topic uuid not null,
  position smallint not null,
  wording text not null,
  sector text not null,
  outcome text check (outcome in ('agreed', 'put-off', 'not-agreed')),
  outcome_words text not null default '',
  primary key (county, meeting, topic),
  foreign key (county, meeting) references consultation.meeting (county, id),
  foreign key (county, topic) references consultation.topic (county, id)
);
create index item_topic on consultation.item (county, topic);
comment on column consultation.item.wording is 'The topic as it may stand in public: written by staff, names nobody.';

create table consultation.attendance (
  county int not null,
  id uuid not null,
  meeting uuid not null,
  sector text not null,
  organisation text not null,
  people smallint not null,
  primary key (county, id),
  foreign key (county, meeting) references consultation.meeting (county, id)
);
create index attendance_meeting on consultation.attendance (county, meeting);
comment on table consultation.attendance is 'Who was represented and by how many; no name of anybody.';

create table consultation.opinion (
  county int not null,
  id uuid not null,
  meeting uuid not null,
  topic uuid not null,
  position smallint not null,
  sector text not null,
  text text not null,
  primary key (county, id),
  foreign key (county, meeting, topic) references consultation.item (county, meeting, topic)
);
create index opinion_item on consultation.opinion (county, meeting, topic);

create table consultation.resolution (
  county int not null,
  id uuid not null,
  meeting uuid not null,
  topic uuid not null,
  position smallint not null,
  text text not null,
  owner uuid,
  due_on date,
  matter uuid,
  filed_by text,
  filed_at timestamptz,
  primary key (county, id),
  foreign key (county, meeting, topic) references consultation.item (county, meeting, topic),
  foreign key (county, matter) references matter.matter (county, id)
);
create index resolution_item on consultation.resolution (county, meeting, topic);
create unique index resolution_matter on consultation.resolution (county, matter) where matter is not null;
comment on column consultation.resolution.owner is 'The unit that sees to it; null while the minutes are being written.';
comment on column consultation.resolution.matter is 'The matter that it became; how far that is, is asked of the matter when it is shown.';

select platform.tenant_table('consultation.meeting', 'select, insert, update');
select platform.tenant_table('consultation.topic', 'select, insert, update');
select platform.tenant_table('consultation.item', 'select, insert, update, delete');
select platform.tenant_table('consultation.attendance', 'select, insert, delete');
select platform.tenant_table('consultation.opinion', 'select, insert, delete');
select platform.tenant_table('consultation.resolution', 'select, insert, update, delete');
