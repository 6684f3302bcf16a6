-- What residents ask about their own data in one matter, and what they were answered. What they wrote is sealed.
create table resident.request (
  county int not null,
  id uuid not null,
  matter uuid not null,
  person uuid not null,
  kind text not null check (kind in ('correct', 'contact', 'delete')),
  field text check (field in ('name', 'phone', 'address')),
  state text not null check (state in ('asked', 'granted', 'refused', 'withdrawn')),
  wanted_sealed bytea,
  words_sealed bytea,
  answer_sealed bytea,
  proof text not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  reason text,
  way text,
  until_day date,
  primary key (county, id),
  foreign key (county, person) references resident.person (county, id)
);
create index request_matter on resident.request (county, matter, asked_at);
create index request_open on resident.request (county, due_at) where state = 'asked';
create unique index request_one_open on resident.request (county, person, kind, coalesce(field, '')) where state = 'asked';
comment on table resident.request is 'Correct, change the contact, delete: asked by the person, answered within working days, told on their page.';
comment on column resident.request.proof is 'How the asker showed that they may: link, or link with telephone digits or code.';
comment on column resident.request.until_day is 'Of a refused deletion: the day on which it will be forgotten, where that is known.';

select platform.tenant_table('resident.request', 'select, insert, update');
grant delete on resident.reading to maple_app;
