-- Before signing: whether whoever signs understood the terms. What was explained is kept, and nothing that could be counted.
create table talk.understood (
  county int not null,
  id uuid not null,
  matter uuid not null,
  compartment text not null check (compartment in ('A', 'B')),
  agreement uuid not null,
  party uuid not null,
  settled text[] not null default '{}',
  explained text[] not null default '{}',
  way text not null check (way in ('link', 'table')),
  state text collate "C" not null check (state in ('begun', 'done', 'skipped')),
  author text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, agreement) references mediation.agreement (county, id)
);
create unique index understood_party on talk.understood (county, agreement, party);
create index understood_matter on talk.understood (county, matter);
comment on column talk.understood.settled is 'Questions that need no more asking; emptied once all are.';
comment on column talk.understood.explained is 'Questions whose passage was shown again or explained by word.';
select platform.compartment_table('talk.understood', 'select, insert, update');
