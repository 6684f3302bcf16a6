-- A department is told of its task: it does not see the matter, so the notice is about the task alone.
alter table notification.notice add column task uuid;
comment on column notification.notice.task is 'The task of a department that it is about; the matter is null then.';
