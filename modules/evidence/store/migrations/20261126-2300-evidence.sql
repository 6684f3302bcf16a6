-- Asking somebody outside for what they hold: a camera's footage, a ledger, a receipt.
create schema evidence;
grant usage on schema evidence to maple_app;

create table evidence.request (
  county int not null,
  id uuid not null,
  matter uuid not null,
  receiver text not null,
  asked text not null,
  place text not null,
  hours text not null,
  purpose text not null,
  answer_by date not null,
  token_hash bytea not null,
  state text not null check (state in ('asked', 'given', 'declined', 'withdrawn')),
  by text not null,
  at timestamptz not null,
  answered_at timestamptz,
  answered_by text check (answered_by in ('link', 'staff')),
  reason text check (reason in ('none', 'gone', 'not-ours', 'letter-needed', 'unwilling')),
  words text not null default '',
  files uuid[] not null default '{}',
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id),
  check ((state = 'declined') = (reason is not null))
);
create unique index request_token on evidence.request (county, token_hash);
create index request_matter on evidence.request (county, matter, at);
comment on table evidence.request is 'What was asked of whom outside, and what came of it. The link is kept as a hash.';

select platform.tenant_table('evidence.request', 'select, insert, update');
