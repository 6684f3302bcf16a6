-- The text of an agreement read by a legal officer before it is signed.
create schema legal;
grant usage on schema legal to maple_app;

create table legal.text_check (
  county int not null,
  id uuid not null,
  matter uuid not null,
  agreement uuid not null,
  state text not null check (state in ('asked', 'fit', 'mend')),
  asked_by text not null,
  asked_at timestamptz not null,
  checked_by text,
  checked_at timestamptz,
  note uuid,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id),
  foreign key (county, agreement) references mediation.agreement (county, id),
  check ((state = 'asked') = (checked_by is null))
);
create unique index check_open on legal.text_check (county, agreement) where state = 'asked';
create index check_matter on legal.text_check (county, matter, asked_at);
create index check_asked on legal.text_check (county, asked_at) where state = 'asked';
comment on table legal.text_check is 'Asked of one text and answered for it; the remarks are a note for staff.';

select platform.tenant_table('legal.text_check', 'select, insert, update');
