import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

/** What a browser has begun: a second step after the password, a passkey, or the way to the provider and back. */
export type StepKind = "second" | "passkey-new" | "passkey-use" | "oidc";

export interface StepRow {
  kind: StepKind;
  account: string | null;
  said: Record<string, string>;
}

export async function insertStep(
  tx: Tx,
  county: number,
  step: StepRow & { tokenHash: Buffer; at: string; until: string },
): Promise<void> {
  await sql`insert into identity.sign_in_step (county, token_hash, kind, account, said, made_at, until)
    values (${county}, ${step.tokenHash}, ${step.kind}, ${step.account}, ${JSON.stringify(step.said)}::jsonb, ${step.at}, ${step.until})`.execute(
    tx,
  );
}

/** Looks at a step that is still open, and leaves it open. */
export async function findStep(
  tx: Tx,
  county: number,
  tokenHash: Buffer,
  kind: StepKind,
  now: string,
): Promise<StepRow | null> {
  const rows = await sql<StepRow>`select kind, account, said from identity.sign_in_step
    where county = ${county} and token_hash = ${tokenHash} and kind = ${kind} and used_at is null and until > ${now}`.execute(
    tx,
  );
  return rows.rows[0] ?? null;
}

/** Takes a step once: null when it is unknown, too old, or was taken. */
export async function takeSignInStep(
  tx: Tx,
  county: number,
  tokenHash: Buffer,
  kind: StepKind,
  now: string,
): Promise<StepRow | null> {
  const rows = await sql<StepRow>`update identity.sign_in_step set used_at = ${now}
    where county = ${county} and token_hash = ${tokenHash} and kind = ${kind} and used_at is null and until > ${now}
    returning kind, account, said`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function forgetSteps(tx: Tx, county: number, before: string): Promise<number> {
  const done =
    await sql`delete from identity.sign_in_step where county = ${county} and until < ${before}`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}

export interface ProviderRow {
  issuer: string;
  client: string;
  secret_sealed: Buffer | null;
  name_zh: string;
  name_en: string;
}

export async function findProvider(tx: Tx, county: number): Promise<ProviderRow | null> {
  const rows = await sql<ProviderRow>`select issuer, client, secret_sealed, name_zh, name_en
    from identity.oidc_provider where county = ${county}`.execute(tx);
  return rows.rows[0] ?? null;
}

export async function keepProvider(
  tx: Tx,
  county: number,
  provider: ProviderRow & { at: string },
): Promise<void> {
  await sql`insert into identity.oidc_provider (county, issuer, client, secret_sealed, name_zh, name_en, set_at)
    values (${county}, ${provider.issuer}, ${provider.client}, ${provider.secret_sealed}, ${provider.name_zh}, ${provider.name_en}, ${provider.at})
    on conflict (county) do update set issuer = excluded.issuer, client = excluded.client,
      secret_sealed = excluded.secret_sealed, name_zh = excluded.name_zh, name_en = excluded.name_en,
      set_at = excluded.set_at`.execute(tx);
}

export async function removeProvider(tx: Tx, county: number): Promise<void> {
  await sql`delete from identity.oidc_provider where county = ${county}`.execute(tx);
}

export async function accountsOfSubject(
  tx: Tx,
  county: number,
  issuer: string,
  subject: string,
): Promise<string[]> {
  const rows = await sql<{ account: string }>`select account from identity.subject
    where county = ${county} and issuer = ${issuer} and subject = ${subject}`.execute(tx);
  return rows.rows.map((row) => row.account);
}

export async function subjectOf(
  tx: Tx,
  county: number,
  issuer: string,
  account: string,
): Promise<string | null> {
  const rows = await sql<{ subject: string }>`select subject from identity.subject
    where county = ${county} and issuer = ${issuer} and account = ${account} limit 1`.execute(tx);
  return rows.rows[0]?.subject ?? null;
}

/** An account is linked to one subject; a subject that is linked to two accounts signs nobody in. */
export async function keepSubject(
  tx: Tx,
  county: number,
  link: { issuer: string; subject: string; account: string; by: string; at: string },
): Promise<void> {
  await sql`delete from identity.subject
    where county = ${county} and issuer = ${link.issuer} and account = ${link.account}`.execute(tx);
  await sql`insert into identity.subject (county, issuer, subject, account, linked_by, linked_at)
    values (${county}, ${link.issuer}, ${link.subject}, ${link.account}, ${link.by}, ${link.at})`.execute(tx);
}

export async function removeSubject(tx: Tx, county: number, account: string): Promise<void> {
  await sql`delete from identity.subject where county = ${county} and account = ${account}`.execute(tx);
}
