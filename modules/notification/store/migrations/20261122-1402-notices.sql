-- What staff are told. A kind and ids, never a name or a title: whoever reads it asks for the matter.
create schema notification;
grant usage on schema notification to maple_app;

create table notification.notice (
  county int not null,
  id uuid not null,
  staff uuid not null,
  matter uuid not null,
  kind text collate "C" not null,
  cause text collate "C" not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (county, id)
);
create unique index notice_once on notification.notice (county, staff, matter, kind, cause);
create index notice_unread on notification.notice (county, staff, at desc, id desc) where read_at is null;
create index notice_staff on notification.notice (county, staff, at desc, id desc);
comment on table notification.notice is 'That something happened or is due, for one member of staff, once.';
comment on column notification.notice.cause is 'The event, clock with its end, obligation or check it is about: the same cause is told once.';

select platform.tenant_table('notification.notice', 'select, insert, update, delete');
