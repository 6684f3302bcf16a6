-- What helps, by kind of matter: a county's own entries in versions, and where a way of working was followed.
create schema library;
grant usage on schema library to maple_app;

create table library.entry (
  county int not null,
  entry uuid not null,
  version smallint not null,
  kind text not null check (kind in ('resident', 'mediator', 'method')),
  category text collate "C",
  title_zh text not null,
  title_en text not null,
  body_zh text not null,
  body_en text not null,
  source text not null,
  source_date date not null,
  state text not null check (state in ('draft', 'published', 'replaced', 'refused', 'withdrawn')),
  by text not null,
  at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  remark text not null default '',
  primary key (county, entry, version)
);
create unique index entry_published on library.entry (county, entry) where state = 'published';
create unique index entry_draft on library.entry (county, entry) where state = 'draft';
comment on table library.entry is 'Guidance and ways of working. Names nobody; a version is never changed, only followed.';

create table library.followed (
  county int not null,
  matter uuid not null,
  entry uuid not null,
  by text not null,
  at timestamptz not null,
  primary key (county, matter, entry),
  foreign key (county, matter) references matter.matter (county, id)
);
create index followed_entry on library.followed (county, entry);
comment on table library.followed is 'In which matter a way of working was followed.';

select platform.tenant_table('library.entry', 'select, insert, update');
select platform.tenant_table('library.followed', 'select, insert');
