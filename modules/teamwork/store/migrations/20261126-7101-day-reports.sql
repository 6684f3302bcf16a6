-- What a room or a team wrote of a day: its progress and its problems. No column names a resident; whoever wrote is staff.
create table teamwork.report (
  county int not null,
  id uuid not null,
  unit uuid not null,
  day date not null,
  begun_at timestamptz not null,
  primary key (county, id),
  unique (county, unit, day)
);
create index report_day on teamwork.report (county, day desc, id desc);
comment on table teamwork.report is 'The report of a unit on a day of the county: one for each, begun by its first entry.';

create table teamwork.entry (
  county int not null,
  id uuid not null,
  report uuid not null,
  kind text not null check (kind in ('progress', 'problem')),
  words text not null,
  grid uuid,
  place text not null default '',
  pressing text check (pressing in ('today', 'soon', 'watch')),
  written_by text not null,
  written_at timestamptz not null,
  state text check (state in ('open', 'filed', 'answered', 'withdrawn')),
  matter uuid,
  answer text not null default '',
  ended_by text,
  ended_at timestamptz,
  told_at timestamptz,
  primary key (county, id),
  foreign key (county, report) references teamwork.report (county, id) on delete cascade,
  check ((kind = 'problem') = (state is not null)),
  check ((kind = 'problem') = (pressing is not null)),
  check ((matter is not null) = (state is not distinct from 'filed'))
);
create index entry_report on teamwork.entry (county, report, written_at, id);
create index entry_open on teamwork.entry (county, written_at) where state = 'open';
create unique index entry_matter on teamwork.entry (county, matter) where matter is not null;
comment on table teamwork.entry is 'What was written into a report: progress, or a problem with where it is and what became of it.';

create table teamwork.entry_word (
  county int not null,
  entry uuid not null,
  serial smallint not null,
  kind text not null check (kind in ('before', 'addition')),
  words text not null,
  written_by text not null,
  written_at timestamptz not null,
  primary key (county, entry, serial),
  foreign key (county, entry) references teamwork.entry (county, id) on delete cascade
);
comment on table teamwork.entry_word is 'What an entry said before it was corrected on its day, and what was added to it.';

select platform.tenant_table('teamwork.report', 'select, insert, delete');
select platform.tenant_table('teamwork.entry', 'select, insert, update, delete');
select platform.tenant_table('teamwork.entry_word', 'select, insert, delete');
