-- Pushing a matter to departments: one push, a task for each department, what was written about it, and which rungs of
-- the ladder were climbed.
create schema handling;
grant usage on schema handling to maple_app;

create table handling.push (
  county int not null,
  id uuid not null,
  matter uuid not null,
  room uuid,
  pushed_by text not null,
  pushed_at timestamptz not null,
  contact text check (contact in ('visit', 'verify')),
  files uuid[] not null default '{}',
  primary key (county, id),
  foreign key (county, matter) references matter.matter (county, id)
);
create index push_matter on handling.push (county, matter);
comment on table handling.push is 'A matter given to departments at one moment: one lead and its helpers.';
comment on column handling.push.contact is 'What the departments need the reporter''s telephone for; null: it is not shown to them.';

create table handling.task (
  county int not null,
  id uuid not null,
  push uuid not null,
  matter uuid not null,
  room uuid,
  unit uuid not null,
  part text not null check (part in ('lead', 'help')),
  state text not null,
  asked text not null,
  days smallint not null,
  round smallint not null default 1,
  sent_at timestamptz not null,
  accept_due timestamptz not null,
  answer_due timestamptz,
  due_at timestamptz,
  accepted_at timestamptz,
  answered_at timestamptz,
  ended_at timestamptz,
  accept_clock jsonb not null,
  answer_clock jsonb not null,
  return_reason text,
  right_unit uuid,
  answer_result text,
  supervised text check (supervised in ('supervised', 'listed')),
  raised_to uuid,
  urged_at timestamptz,
  primary key (county, id),
  foreign key (county, push) references handling.push (county, id)
);
create index task_matter on handling.task (county, matter, sent_at);
create index task_unit on handling.task (county, unit, sent_at desc, id desc);
create index task_raised on handling.task (county, raised_to) where raised_to is not null;
create index task_due on handling.task (county, due_at, id) where due_at is not null;
create index task_sent on handling.task (county, sent_at);
comment on table handling.task is 'What one department is asked to do in a matter; the matter itself stays with its holder.';

create table handling.word (
  county int not null,
  id uuid not null,
  task uuid not null,
  matter uuid not null,
  kind text not null,
  text text not null,
  author text not null,
  at timestamptz not null,
  primary key (county, id),
  foreign key (county, task) references handling.task (county, id)
);
create index word_task on handling.word (county, task, at);
create index word_matter on handling.word (county, matter);
comment on table handling.word is 'What the room and the department wrote to one another about a task.';

create table handling.rung (
  county int not null,
  task uuid not null,
  clock text not null,
  round smallint not null,
  days smallint not null,
  act text not null,
  at timestamptz not null,
  primary key (county, task, clock, round, days, act),
  foreign key (county, task) references handling.task (county, id)
);
comment on table handling.rung is 'A step that the product took because nobody acted: each one once.';

select platform.tenant_table('handling.push', 'select, insert, update');
select platform.tenant_table('handling.task', 'select, insert, update');
select platform.tenant_table('handling.word', 'select, insert, update');
select platform.tenant_table('handling.rung', 'select, insert');
