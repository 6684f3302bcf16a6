-- Help that somebody else gives to one side of a matter: offered, agreed to, handed over, answered.
create schema referral;
grant usage on schema referral to maple_app;

create table referral.referral (
  county int not null,
  id uuid not null,
  matter uuid not null,
  compartment text not null check (compartment in ('reporter', 'A', 'B')),
  kind text collate "C" not null,
  state text collate "C" not null,
  receiver text not null,
  words text not null,
  hands text[] not null,
  offered_by text not null,
  offered_at timestamptz not null,
  consent_way text,
  consent_at timestamptz,
  handed_by text,
  handed_at timestamptz,
  answer_by date,
  outcome text,
  outcome_words text not null default '',
  outcome_at timestamptz,
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index referral_matter on referral.referral (county, matter, offered_at);
comment on column referral.referral.compartment is 'Whose help it is: the other side reads nothing of it.';
comment on column referral.referral.hands is 'What was agreed to be handed over: contact, facts, agreement.';

select platform.compartment_table('referral.referral', 'select, insert, update');
