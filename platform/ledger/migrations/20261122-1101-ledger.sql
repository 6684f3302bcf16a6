-- The ledger: one event for every act, chained by hash within its stream; insert and select only for the application.
create schema ledger;
grant usage on schema ledger to maple_app;

create table ledger.event (
  county int not null,
  received_at timestamptz not null,
  id uuid not null,
  stream uuid not null,
  kind text not null,
  version int not null,
  type text not null,
  data jsonb not null,
  actor text not null,
  command uuid,
  acted_at timestamptz not null,
  previous bytea,
  hash bytea not null,
  primary key (county, received_at, id)
) partition by range (received_at);
comment on table ledger.event is 'What happened: ids, codes, amounts and content hashes, never personal data or free text.';
comment on column ledger.event.acted_at is 'When it was done, as the doer says (a paper record keyed later has the true time).';
comment on column ledger.event.received_at is 'When the server took it.';
comment on column ledger.event.previous is 'Hash of the event before it in the same stream; null for the first.';
create index event_stream on ledger.event (county, stream, version);

create table ledger.event_old partition of ledger.event for values from (minvalue) to ('2024-01-01Z');
do $$
declare y int; h int; a timestamptz; b timestamptz;
begin
  for y in 2024..2031 loop
    for h in 0..3 loop
      a := make_timestamptz(y, h * 3 + 1, 1, 0, 0, 0, 'UTC');
      b := a + interval '3 months';
      execute format('create table ledger.event_%s_q%s partition of ledger.event for values from (%L) to (%L)', y, h + 1, a, b);
    end loop;
  end loop;
end $$;
create table ledger.event_later partition of ledger.event default;

create table ledger.head (
  county int not null,
  stream uuid not null,
  kind text not null,
  version int not null,
  hash bytea not null,
  primary key (county, stream)
);
comment on table ledger.head is 'The last version and hash of each stream: what the next event must follow.';

create table ledger.pending (
  county int not null,
  received_at timestamptz not null,
  id uuid not null,
  primary key (county, id)
);
comment on table ledger.pending is 'Committed events that have no place in the order yet. Claimed and deleted in batches.';

create table ledger.ordered (
  county int not null,
  position bigint not null,
  received_at timestamptz not null,
  id uuid not null,
  ordered_at timestamptz not null,
  primary key (county, position)
);
comment on table ledger.ordered is 'The one order of a county''s events. A place is given after commit, so a reader never skips one.';

create table ledger.place (
  county int not null primary key,
  position bigint not null
);

create table ledger.checkpoint (
  county int not null,
  follower text not null,
  position bigint not null,
  primary key (county, follower)
);
comment on table ledger.checkpoint is 'How far each reaction has read, moved in the transaction of its own work.';

create table ledger.root (
  county int not null,
  day date not null,
  first_position bigint not null,
  last_position bigint not null,
  events int not null,
  root bytea not null,
  previous bytea,
  hash bytea not null,
  sealed_at timestamptz not null,
  primary key (county, day)
);
comment on table ledger.root is 'The published root of a day: Merkle root over the event hashes in order, chained to the day before.';

select platform.tenant_table('ledger.event', 'select, insert');
select platform.tenant_table('ledger.head', 'select, insert, update');
select platform.tenant_table('ledger.pending', 'select, insert, delete');
select platform.tenant_table('ledger.ordered', 'select, insert');
select platform.tenant_table('ledger.place', 'select, insert, update');
select platform.tenant_table('ledger.checkpoint', 'select, insert, update');
select platform.tenant_table('ledger.root', 'select, insert');
