import { mayActOn } from "@maple/matter";
import { loadMatter, type MatterFacts } from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf, type Moment } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { attachFiles, noteGiver } from "@maple/platform/files";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { type DeclineReason, declineReasons, linkDaysAfter, mostFiles } from "../model/evidence.ts";
import { nextRequestState, type RequestAct } from "../model/request-life.ts";
import { answerRequestRow, findByToken, findRequest, type RequestRow } from "../store/request-store.ts";

const answer = z.object({
  answer: z.enum(["give", "decline"]),
  files: z.array(z.uuid()).max(mostFiles).default([]),
  reason: z.enum(declineReasons).nullable().default(null),
  words: z.string().max(1000).default(""),
});
type Answer = z.infer<typeof answer>;

interface Changing {
  tx: Tx;
  county: number;
  now: Moment;
  tell(one: Told): void;
}

async function answered(
  { tx, county, now, tell }: Changing,
  row: RequestRow,
  given: Answer,
  by: "link" | "staff",
): Promise<{ state: string }> {
  const state = nextRequestState(row.state, given.answer) ?? refuse("evidence-answered");
  const gives = given.answer === "give";
  if (gives && given.files.length === 0) refuse("evidence-files-needed");
  if (!gives && given.reason === null) refuse("evidence-reason-needed");
  if (gives && (await attachFiles(tx, county, given.files, row.matter, "staff")) < given.files.length)
    refuse("file-not-found");
  if (gives) await noteGiver(tx, county, given.files, row.receiver);
  const reason: DeclineReason | null = gives ? null : given.reason;
  const files = gives ? given.files : [];
  await answerRequestRow(tx, county, row.id, {
    state,
    at: now,
    by,
    reason,
    words: given.words.trim(),
    files,
  });
  tell({
    stream: row.matter,
    kind: "matter",
    type: gives ? "evidence.given" : "evidence.declined",
    data: { request: row.id, by, files: files.length, ...(reason ? { reason } : {}) },
  });
  return { state };
}

/** Whether a link still opens: until some days after its day, and not once it was withdrawn. */
export function linkOpens(row: Pick<RequestRow, "state" | "answer_by">, today: string): boolean {
  return row.state !== "withdrawn" && today <= addDays(row.answer_by, linkDaysAfter);
}

const byLink = answer.extend({ token: z.string().max(200) });

/** Whoever was asked answers by their link: gives files, or says why not. It asks for no account and opens nothing else. */
export const answerByLink = action<z.infer<typeof byLink>, RequestRow | null, { state: string }>({
  verb: "evidence.answer",
  input: byLink,
  load: ({ tx, county, input: { token } }) => findByToken(tx, county, hashSecret(token)),
  who: () => null,
  opens: (_actor, row) => (row ? [{ matter: row.matter, compartment: "staff" }] : []),
  run: async ({ tx, county, input: given, facts: row, now, tell }) => {
    if (!row || !linkOpens(row, localDateOf(now, "Asia/Shanghai"))) return refuse("evidence-not-found");
    return answered({ tx, county, now, tell }, row, given, "link");
  },
});

const byStaff = answer.extend({ matter: z.uuid(), request: z.uuid() });
type Facts = MatterFacts & { row: RequestRow | null };

const load = async (
  given: Parameters<typeof loadMatter>[0] & { input: { request: string } },
): Promise<Facts> => {
  const facts = await loadMatter(given);
  const row = await findRequest(given.tx, given.county, given.input.request);
  return { ...facts, row: row?.matter === facts.matter.id ? row : null };
};

/** What was handed over on a stick or told by telephone, as staff write it down. */
export const recordAnswer = action<z.infer<typeof byStaff>, Facts, { state: string }>({
  verb: "evidence.record-answer",
  input: byStaff,
  load,
  who: (actor, { about }) => mayActOn(actor, "evidence.ask", about),
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
  run: async ({ tx, county, input: given, facts: { row }, now, tell }) =>
    answered({ tx, county, now, tell }, row ?? refuse("evidence-not-found"), given, "staff"),
});

const withdrawing = z.object({ matter: z.uuid(), request: z.uuid() });

/** It is no longer needed: the link opens nothing any more. */
export const withdrawRequest = action<z.infer<typeof withdrawing>, Facts, { state: string }>({
  verb: "evidence.withdraw",
  input: withdrawing,
  load,
  who: (actor, { about }) => mayActOn(actor, "evidence.ask", about),
  run: async ({ tx, county, facts: { row }, now, tell }) => {
    if (!row) return refuse("evidence-not-found");
    const act: RequestAct = "withdraw";
    const state = nextRequestState(row.state, act) ?? refuse("evidence-answered");
    const to = { state, at: now, by: "staff" as const, reason: null, words: "", files: [] };
    await answerRequestRow(tx, county, row.id, to);
    tell({ stream: row.matter, kind: "matter", type: "evidence.withdrawn", data: { request: row.id } });
    return { state };
  },
});
