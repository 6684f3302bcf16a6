-- The ground of every tenant table: which county a transaction works for, and what it may see of a matter.
-- Works behind a transaction pooler and on shards, since everything is `set local` (docs/decisions/0002).

grant usage on schema platform to maple_app;

create function platform.county() returns int
  language sql stable
  return nullif(current_setting('app.county', true), '')::int;
comment on function platform.county() is 'The county this transaction works for; null outside one, so that policies show nothing.';

-- `<matter>:<compartment>` for each compartment that the transaction opened, or `*` for keepers of the whole county.
create function platform.opened() returns text[]
  language sql stable
  return string_to_array(coalesce(current_setting('app.opened', true), ''), ' ');
comment on function platform.opened() is 'What compartments of which matters this transaction may read and write.';

create table platform.command (
  county int not null,
  id uuid not null,
  act text not null,
  actor text not null,
  outcome jsonb not null,
  at timestamptz not null,
  primary key (county, id)
);
comment on table platform.command is 'Each command that changed something, with its outcome: the same command sent again gets the same answer.';

-- Called as the first statement of every transaction. Returns the outcome of an earlier run of the same command.
create function platform.app_ctx(p_county int, p_command uuid default null, p_opened text default '')
  returns table (act text, actor text, outcome jsonb)
  language plpgsql as $$
begin
  execute format('set local app.county = %L', p_county);
  execute format('set local app.opened = %L', p_opened);
  if p_command is null then
    return;
  end if;
  return query select c.act, c.actor, c.outcome from platform.command c where c.county = p_county and c.id = p_command;
end $$;

-- Opens compartments later in the same transaction, once the actor's place in the matter is known.
create function platform.app_open(p_opened text) returns void
  language plpgsql as $$
begin
  execute format('set local app.opened = %L', p_opened);
end $$;

-- Used by migrations alone: makes a table a tenant table. Grants go to the parent, never to partitions.
create function platform.tenant_table(p_table regclass, p_grants text) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy county on %s for all using (county = platform.county()) with check (county = platform.county())', p_table);
  execute format('grant %s on %s to maple_app', p_grants, p_table);
end $$;
revoke all on function platform.tenant_table(regclass, text) from public;

-- A tenant table whose rows belong to a compartment of a matter (columns `matter` and `compartment`).
create function platform.compartment_table(p_table regclass, p_grants text) returns void
  language plpgsql as $$
begin
  perform platform.tenant_table(p_table, p_grants);
  execute format(
    'create policy compartment on %s as restrictive for all using (''*'' = any(platform.opened()) or (matter::text || '':'' || compartment) = any(platform.opened()))',
    p_table);
end $$;
revoke all on function platform.compartment_table(regclass, text) from public;

select platform.tenant_table('platform.command', 'select, insert');

-- One value of a county's settings, dated: which clock lengths, which follow-up days, which words on the seal.
create table platform.setting (
  county int not null,
  name text not null,
  value jsonb not null,
  since timestamptz not null,
  primary key (county, name, since)
);
comment on table platform.setting is 'Local values as data with the date from which they hold.';
select platform.tenant_table('platform.setting', 'select, insert');

-- Chinese and Latin text as searchable tokens: every pair of neighbouring Han characters, every single one, and every word.
create function platform.bigrams(p_text text) returns tsvector
  language sql immutable parallel safe
  return (
    select coalesce(string_agg(piece, ' '), '')
    from (
      select case
        when run ~ '^[0-9a-z]+$' then run
        else (select string_agg(substr(run, i, 2), ' ') from generate_series(1, length(run)) as i)
      end as piece
      from regexp_matches(lower(p_text), '([0-9a-z]+|[一-鿿㐀-䶿]+)', 'g') as found(runs),
           unnest(runs) as run
    ) as pieces
  )::tsvector;
