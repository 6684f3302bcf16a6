-- Residents as parties of one matter, with the least data, encrypted; and every reading of it.
create schema resident;
grant usage on schema resident to maple_app;

create table resident.person (
  county int not null,
  id uuid not null,
  matter uuid not null,
  name_sealed bytea,
  phone_sealed bytea,
  address_sealed bytea,
  phone_hash bytea,
  name_tokens text[] not null default '{}',
  shown text not null check (shown in ('named', 'withheld', 'anonymous')),
  made_at timestamptz not null,
  forgotten_at timestamptz,
  primary key (county, id)
);
create index person_matter on resident.person (county, matter);
create index person_name on resident.person using gin (name_tokens);
comment on table resident.person is 'One row per person and matter: there is no record of a person across matters.';
comment on column resident.person.shown is 'named; withheld from the other side; anonymous (no name is held).';
comment on column resident.person.phone_hash is 'Keyed hash, to check code and telephone; cannot be turned back.';

create table resident.reading (
  county int not null,
  id uuid not null,
  person uuid not null,
  matter uuid not null,
  reader text not null,
  purpose text not null,
  fields text[] not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, person) references resident.person (county, id)
);
create index reading_matter on resident.reading (county, matter, at);
comment on table resident.reading is 'Who opened which personal field, when and what for; the resident can see it.';

select platform.tenant_table('resident.person', 'select, insert, update');
select platform.tenant_table('resident.reading', 'select, insert');
