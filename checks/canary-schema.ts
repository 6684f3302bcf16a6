import type { Finding } from "./guard.ts";
import type { Kept } from "./retention-kept.ts";
import { retentionPlan } from "./retention-plan.ts";
import { onFreshDatabase } from "./schema.ts";
import { schemaFindings } from "./schema-rules.ts";

const tenant: Kept = { class: "tenant", holds: "nothing of a person", keep: "never", why: "Planted." };
const plan = {
  ...retentionPlan,
  "matter.keyless": tenant,
  "matter.last": tenant,
  "matter.open": tenant,
  "matter.gone": tenant,
};

/** What a careless migration might do, and the rule that must see it. `in`: where the finding is expected. */
export const schemaPlants: ReadonlyArray<{ rule: string; in: string; sql: string }> = [
  { rule: "tenant-key", in: "matter.keyless", sql: "create table matter.keyless (id uuid primary key)" },
  {
    rule: "county-first",
    in: "matter.last",
    sql: "create table matter.last (county int not null, id uuid not null, primary key (id, county)); select platform.tenant_table('matter.last', 'select')",
  },
  {
    rule: "county-first",
    in: "rating_words",
    sql: "create unique index rating_words on matter.rating (words, county)",
  },
  {
    rule: "county-in-foreign-key",
    in: "matter.last",
    sql: "alter table matter.last add unique (id); alter table matter.last add foreign key (id) references matter.last (id)",
  },
  {
    rule: "row-policy",
    in: "matter.open",
    sql: "create table matter.open (county int not null primary key)",
  },
  {
    rule: "row-policy",
    in: "matter.rating",
    sql: "create policy also on matter.rating for select using (true)",
  },
  {
    rule: "policy-plain",
    in: "nested of matter.clock",
    sql: "create policy nested on matter.clock as restrictive for all using (exists (select 1 from matter.matter))",
  },
  {
    rule: "no-triggers",
    in: "planted_trigger",
    sql: "create function matter.planted() returns trigger language plpgsql as 'begin return new; end'; create trigger planted_trigger before insert on matter.clock for each row execute function matter.planted()",
  },
  {
    rule: "time-is-a-value",
    in: "matter.follower.since",
    sql: "alter table matter.follower alter column since set default now()",
  },
  {
    rule: "no-definer",
    in: "matter.all_powerful",
    sql: "create function matter.all_powerful() returns int security definer language sql as 'select 1'",
  },
  { rule: "app-role", in: "maple_app", sql: "alter role maple_app bypassrls" },
  {
    rule: "app-role",
    in: "matter.owned",
    sql: "create table matter.owned (id int); alter table matter.owned owner to maple_migrator",
  },
  { rule: "table-unplanned", in: "matter.owned", sql: "select 1" },
  { rule: "plan-stale", in: "matter.gone", sql: "select 1" },
  { rule: "partition-grant", in: "ledger.event_old", sql: "grant select on ledger.event_old to maple_app" },
  { rule: "public-grant", in: "matter.rating", sql: "grant select on matter.rating to public" },
  { rule: "ledger-append-only", in: "ledger.event", sql: "grant update on ledger.event to maple_app" },
  {
    rule: "reference-read-only",
    in: "identity.role_may",
    sql: "grant insert on identity.role_may to maple_app",
  },
];

/** Plants them all in one transaction, looks, and takes them back. */
export function silentInSchema(): Promise<Finding[]> {
  return onFreshDatabase(async (client) => {
    await client.query("begin");
    for (const one of schemaPlants) await client.query(one.sql);
    const { findings } = await schemaFindings(client, plan);
    await client.query("rollback");
    return schemaPlants
      .filter(
        (one) => !findings.some((finding) => finding.rule === one.rule && finding.where.includes(one.in)),
      )
      .map(
        (one): Finding => ({ rule: "canary-silent", where: one.in, what: `schema did not see ${one.rule}` }),
      );
  });
}
