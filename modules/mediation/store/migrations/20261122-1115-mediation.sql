-- Mediation under the People's Mediation Law: parties, consent, sessions, agreement, obligations.
create schema mediation;
grant usage on schema mediation to maple_app;

create table mediation.mediation (
  county int not null,
  id uuid not null,
  matter uuid not null,
  state text not null,
  asked_by text not null,
  committee uuid not null,
  mediators uuid[] not null,
  year smallint not null,
  number int not null,
  begun_at timestamptz not null,
  agreed_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  routes_told boolean not null default false,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index mediation_matter on mediation.mediation (county, matter, begun_at);
create unique index mediation_number on mediation.mediation (county, committee, year, number);

create table mediation.party (
  county int not null,
  id uuid not null,
  mediation uuid not null,
  matter uuid not null,
  side text not null check (side in ('A', 'B')),
  kind text not null check (kind in ('person', 'unit')),
  role text not null check (role in ('principal', 'agent', 'guardian', 'representative')),
  speaks_for uuid,
  person uuid not null,
  minor boolean not null default false,
  notice_at timestamptz,
  consent text check (consent in ('given', 'refused')),
  consent_at timestamptz,
  primary key (county, id),
  foreign key (county, mediation) references mediation.mediation (county, id)
);
create index party_matter on mediation.party (county, matter);
comment on column mediation.party.minor is 'Under 18: a guardian must be present (Civil Code 19, 20); no birth date is held.';

create table mediation.session (
  county int not null,
  id uuid not null,
  mediation uuid not null,
  matter uuid not null,
  number smallint not null,
  planned_at timestamptz not null,
  place text not null,
  present uuid[] not null default '{}',
  invited text not null default '',
  begun_at timestamptz,
  ended_at timestamptz,
  result text,
  failure text,
  record text not null default '',
  primary key (county, id),
  foreign key (county, mediation) references mediation.mediation (county, id)
);
create unique index session_number on mediation.session (county, mediation, number);

create table mediation.proposal (
  county int not null,
  id uuid not null,
  mediation uuid not null,
  matter uuid not null,
  compartment text not null,
  text text not null,
  author text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, mediation) references mediation.mediation (county, id)
);

create table mediation.agreement (
  county int not null,
  id uuid not null,
  mediation uuid not null,
  matter uuid not null,
  number text not null,
  form text not null check (form in ('written', 'oral')),
  state text not null,
  facts text not null,
  disputed text not null,
  responsibility text not null,
  copies smallint not null,
  drafted_at timestamptz not null,
  content_hash bytea,
  paper jsonb,
  effective_at timestamptz,
  sealed_by text,
  pdf uuid,
  primary key (county, id),
  foreign key (county, mediation) references mediation.mediation (county, id)
);
create index agreement_matter on mediation.agreement (county, matter);
comment on column mediation.agreement.paper is 'The paper as offered for signing; from then on it is not changed, only withdrawn and drafted anew.';

create table mediation.obligation (
  county int not null,
  id uuid not null,
  agreement uuid not null,
  matter uuid not null,
  number smallint not null,
  who uuid not null,
  toward uuid,
  kind text not null check (kind in ('pay', 'do', 'refrain')),
  what text not null,
  cents bigint,
  due_on date not null,
  way text not null,
  state text not null,
  paid_cents bigint not null default 0,
  closed_at timestamptz,
  primary key (county, id),
  foreign key (county, agreement) references mediation.agreement (county, id)
);
create index obligation_matter on mediation.obligation (county, matter);
create index obligation_due on mediation.obligation (county, due_on) where state in ('due', 'part');

create table mediation.performance (
  county int not null,
  id uuid not null,
  obligation uuid not null,
  matter uuid not null,
  result text not null,
  cents bigint,
  done_on date not null,
  proof uuid,
  note text not null default '',
  recorded_by text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, obligation) references mediation.obligation (county, id)
);

create table mediation.signature (
  county int not null,
  id uuid not null,
  agreement uuid not null,
  matter uuid not null,
  signer text not null,
  role text not null check (role in ('party', 'mediator', 'recorder')),
  way text not null check (way in ('screen', 'paper')),
  picture uuid,
  content_hash bytea not null,
  identified text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, agreement) references mediation.agreement (county, id)
);
create unique index signature_once on mediation.signature (county, agreement, signer);

select platform.tenant_table('mediation.mediation', 'select, insert, update');
select platform.tenant_table('mediation.party', 'select, insert, update');
select platform.tenant_table('mediation.session', 'select, insert, update');
select platform.compartment_table('mediation.proposal', 'select, insert');
select platform.tenant_table('mediation.agreement', 'select, insert, update');
select platform.tenant_table('mediation.obligation', 'select, insert, update');
select platform.tenant_table('mediation.performance', 'select, insert');
select platform.tenant_table('mediation.signature', 'select, insert');
