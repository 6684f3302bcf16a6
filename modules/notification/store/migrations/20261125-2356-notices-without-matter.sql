-- A supervisor is told of much reading, which is about no single matter.
alter table notification.notice alter column matter drop not null;
drop index notification.notice_once;
create unique index notice_once on notification.notice (county, staff, matter, kind, cause) nulls not distinct;
comment on column notification.notice.matter is 'The matter it is about; null where it is about the use of the system.';
