-- Who may look up which act, and what was noticed of much reading. Ids and codes, made again from the ledger.
create schema audit;
grant usage on schema audit to maple_app;

create table audit.act (
  county int not null,
  scope uuid not null,
  at timestamptz not null,
  position bigint not null,
  event uuid not null,
  type text collate "C" not null,
  kind text collate "C" not null,
  actor text collate "C" not null,
  stream uuid not null,
  stream_kind text collate "C" not null,
  matter uuid,
  lines int,
  primary key (county, scope, at, position)
);
create index act_kind on audit.act (county, scope, kind, at, position);
create index act_actor on audit.act (county, scope, actor, at, position);
create index act_matter on audit.act (county, matter, scope, at, position) where matter is not null;
comment on table audit.act is 'One event for one circle that may see it, so that a page and its total are one look.';
comment on column audit.act.scope is 'The station; zeros for what the county''s administrator sees.';

create table audit.bulk (
  county int not null,
  id uuid not null,
  scope uuid not null,
  staff uuid not null,
  kind text collate "C" not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  count int not null,
  count_limit int not null,
  purposes text[] not null default '{}',
  noticed_at timestamptz not null,
  passed_by uuid,
  passed_at timestamptz,
  passed_words text not null default '',
  answer text collate "C",
  answer_words text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  primary key (county, id)
);
create unique index bulk_once on audit.bulk (county, staff, kind, from_at, scope);
create index bulk_scope on audit.bulk (county, scope, noticed_at desc);
comment on table audit.bulk is 'That one person read or exported very much in one window: a fact, for the supervisor to answer. No score.';

-- The audit looks for readings by time and by reader; the resident's own page by matter.
create index reading_at on resident.reading (county, at desc, id desc);
create index reading_reader on resident.reading (county, reader, at desc, id desc);

select platform.tenant_table('audit.act', 'select, insert');
select platform.tenant_table('audit.bulk', 'select, insert, update, delete');
