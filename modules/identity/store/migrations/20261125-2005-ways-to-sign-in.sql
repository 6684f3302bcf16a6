-- How staff prove who they are: passwords they set themselves, second factors, passkeys, an outside provider; and what
-- a session remembers of it.
alter table identity.account alter column password_hash drop not null;
alter table identity.account
  add column made_at timestamptz,
  add column locked_at timestamptz,
  add column signed_in_at timestamptz,
  add column reset_at timestamptz,
  add column reset_by uuid,
  add column reset_seen_at timestamptz;
comment on column identity.account.password_hash is 'Null until its owner has set one through a link.';
comment on column identity.account.locked_until is 'A pause after wrong passwords; locked_at is the administrator''s lock.';
create unique index account_staff on identity.account (county, staff);

alter table identity.session
  add column proved_at timestamptz,
  add column factor_due boolean not null default false,
  add column pin_hash text,
  add column pin_failed int not null default 0,
  add column pin_locked_at timestamptz;
comment on column identity.session.proved_at is 'When its owner last proved who they are: password, code or passkey.';
comment on column identity.session.factor_due is 'Opened by a password alone where a second factor is required: good for setting one up, and nothing else.';

create table identity.account_link (
  county int not null,
  token_hash bytea not null,
  id uuid not null,
  account uuid not null,
  made_by uuid not null,
  made_at timestamptz not null,
  until timestamptz not null,
  used_at timestamptz,
  primary key (county, id),
  foreign key (county, account) references identity.account (county, id)
);
create unique index account_link_token on identity.account_link (county, token_hash);
create index account_link_account on identity.account_link (county, account);
comment on table identity.account_link is 'One use, one day: with it the owner of an account sets their own password. Its secret is kept as a hash.';

create table identity.totp (
  county int not null,
  account uuid not null,
  secret_sealed bytea not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  primary key (county, account),
  foreign key (county, account) references identity.account (county, id)
);
comment on column identity.totp.last_step is 'The time step of the last code that was taken: it and all before are refused.';

create table identity.recovery_code (
  county int not null,
  account uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (county, account, code_hash),
  foreign key (county, account) references identity.account (county, id)
);

create table identity.passkey (
  county int not null,
  id uuid not null,
  account uuid not null,
  credential text collate "C" not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (county, id),
  foreign key (county, account) references identity.account (county, id)
);
create unique index passkey_credential on identity.passkey (county, credential);
create index passkey_account on identity.passkey (county, account);
comment on column identity.passkey.name is 'What its owner calls it, so that they know which one to remove.';

create table identity.sign_in_step (
  county int not null,
  token_hash bytea not null,
  kind text not null,
  account uuid,
  said jsonb not null,
  made_at timestamptz not null,
  until timestamptz not null,
  used_at timestamptz,
  primary key (county, token_hash)
);
create index sign_in_step_until on identity.sign_in_step (county, until);
comment on table identity.sign_in_step is 'What a browser has begun and must end within minutes: a second step, a passkey, a way to the provider and back. One use.';

create table identity.oidc_provider (
  county int not null,
  issuer text not null,
  client text not null,
  secret_sealed bytea,
  name_zh text not null,
  name_en text not null,
  set_at timestamptz not null,
  primary key (county)
);

create table identity.subject (
  county int not null,
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account uuid not null,
  linked_by uuid not null,
  linked_at timestamptz not null,
  primary key (county, issuer, subject, account),
  foreign key (county, account) references identity.account (county, id)
);
create index subject_account on identity.subject (county, account);
comment on table identity.subject is 'Which account a person of the outside provider is. More than one is a mistake that signs nobody in.';

select platform.tenant_table('identity.account_link', 'select, insert, update, delete');
select platform.tenant_table('identity.totp', 'select, insert, update, delete');
select platform.tenant_table('identity.recovery_code', 'select, insert, update, delete');
select platform.tenant_table('identity.passkey', 'select, insert, update, delete');
select platform.tenant_table('identity.sign_in_step', 'select, insert, update, delete');
select platform.tenant_table('identity.oidc_provider', 'select, insert, update, delete');
select platform.tenant_table('identity.subject', 'select, insert, update, delete');
