-- What came in, as it came: its hash at capture, and the camera's own bytes of a photograph, sealed under a key of their own.
create table files.capture (
  county int not null,
  file uuid not null,
  sha256 bytea not null,
  device_sha256 bytea,
  bytes bigint not null,
  media text not null,
  source text check (source in ('camera', 'phone', 'dash-cam', 'third-party')),
  giver text not null default '',
  kept bytea,
  key_sealed bytea,
  primary key (county, file),
  foreign key (county, file) references files.file (county, id) on delete cascade
);
create index capture_kept on files.capture (county, kept) where kept is not null;
comment on table files.capture is 'What came in, before it was written anew: hash at capture, by the server and by the device; where the sealed original is, and its key, sealed with the data key of the county.';
comment on column files.capture.kept is 'SHA-256 of the sealed original in the file store; null when the file is kept as it came.';
comment on column files.capture.giver is 'The unit or post that handed it over when it was asked for; never a person.';
select platform.tenant_table('files.capture', 'select, insert, update');

-- A file made from another or taken along from another matter: both custody lists name it. Ids and codes alone, so that no compartment need be open to ask.
create table files.copy (
  county int not null,
  copy uuid not null,
  source uuid not null,
  source_matter uuid not null,
  matter uuid not null,
  kind text not null check (kind in ('covered', 'along')),
  part text not null,
  by text not null,
  at timestamptz not null,
  primary key (county, copy),
  foreign key (county, copy) references files.file (county, id) on delete cascade
);
create index copy_source on files.copy (county, source_matter, at);
create index copy_matter on files.copy (county, matter, at);
comment on table files.copy is 'Which file was made from which, for whom, or went along into which matter.';
select platform.tenant_table('files.copy', 'select, insert');

-- An original that was opened: who, what for, in which sign-in, and whether it was still what came in.
create table files.opening (
  county int not null,
  id uuid not null,
  file uuid not null,
  matter uuid not null,
  part text not null,
  staff text not null,
  session text not null,
  purpose text not null check (purpose in ('court', 'appraisal')),
  found text not null check (found in ('intact', 'changed', 'missing')),
  at timestamptz not null,
  primary key (county, id)
);
create index opening_matter on files.opening (county, matter, at desc);
create index opening_at on files.opening (county, at);
comment on table files.opening is 'Each opening of a sealed original; the parties see it among the readings.';
select platform.tenant_table('files.opening', 'select, insert, delete');
