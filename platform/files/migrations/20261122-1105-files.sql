-- Attachments: the row here, the bytes in the file store under their SHA-256.
create schema files;
grant usage on schema files to maple_app;

create table files.file (
  county int not null,
  id uuid not null,
  matter uuid,
  compartment text not null,
  kind text not null check (kind in ('photo', 'voice', 'paper', 'scan', 'signature', 'other')),
  name text not null,
  media text not null,
  bytes bigint not null,
  sha256 bytea not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (county, id)
);
create index file_matter on files.file (county, matter, added_at);
comment on column files.file.sha256 is 'Hash of the kept bytes; photographs are re-encoded before, so nothing of the camera or the place is in them.';

-- A file waits without a matter until the report that brings it is sent; its link is known to the sender alone.
select platform.tenant_table('files.file', 'select, insert, update, delete');
create policy compartment on files.file as restrictive for all
  using (matter is null or '*' = any(platform.opened()) or (matter::text || ':' || compartment) = any(platform.opened()));

create table files.viewing (
  county int not null,
  id uuid not null,
  file uuid not null,
  viewer text not null,
  at timestamptz not null,
  primary key (county, id)
);
select platform.tenant_table('files.viewing', 'select, insert');
