import { type CaseScript, demoUnits } from "@maple/demo";
import { checksOf, writeNote } from "@maple/matter/server";
import {
  beginMediation,
  draftAgreement,
  giveNotice,
  offerAgreement,
  planSession,
  recordConsent,
  recordOralAgreement,
  recordPerformance,
  recordSession,
  sealAgreement,
  signAgreement,
} from "@maple/mediation/server";
import type { Actor } from "@maple/platform/act";
import { addDays, epochOf, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { keepFile } from "@maple/platform/files";
import sharp from "sharp";
import { mediationOf, mediator, must, type Replay } from "./replay-actors.ts";

const zone = "Asia/Shanghai";

export async function begin(replay: Replay, actor: Actor, now: string): Promise<unknown> {
  const { kit, script, matter } = replay;
  const lead = await mediator(replay);
  const committee =
    demoUnits().find((unit) => unit.kind === "mediation-committee" && unit.parent === lead.posts[0]?.unit) ??
    demoUnits().find((unit) => unit.kind === "mediation-committee")!;
  const parties = script.parties.map((party) => ({
    side: party.side,
    kind: party.kind,
    name: party.name,
    phone: party.phone,
    isReporter: script.reporter === party.side && script.naming !== "anonymous",
  }));
  await must(kit, beginMediation(kit.door), actor, now, {
    matter,
    committee: committee.id,
    mediators: [lead.id],
    askedBy: "application",
    parties,
  });
  const then = momentOf(epochOf(now) + 20 * 60_000);
  await must(kit, giveNotice, lead, then, { matter, way: "spoken" });
  const view = await mediationOf(replay, lead, then);
  for (const party of view.parties)
    await must(kit, recordConsent, lead, then, { matter, party: party.id, consent: "given", way: "spoken" });
  for (const party of script.parties) {
    await must(kit, writeNote, lead, momentOf(epochOf(then) + 30 * 60_000), {
      matter,
      compartment: party.side,
      kind: "statement",
      text: party.statement,
    });
  }
  return null;
}

export async function holdSession(
  replay: Replay,
  session: CaseScript["sessions"][number],
  now: string,
): Promise<unknown> {
  const { kit, matter } = replay;
  const lead = await mediator(replay);
  const view = await mediationOf(replay, lead, now);
  const planned = await must(kit, planSession, lead, now, {
    matter,
    plannedAt: now,
    place: session.place,
  });
  const ended = momentOf(epochOf(now) + session.minutes * 60_000);
  return must(kit, recordSession, lead, ended, {
    matter,
    session: planned.session,
    begunAt: now,
    endedAt: ended,
    present: view.parties.map((party) => party.id),
    invited: "",
    record: session.record,
    result: session.result,
    failure: session.result === "failed" ? "no-agreement" : null,
  });
}

export async function agree(replay: Replay, now: string): Promise<unknown> {
  const { kit, script, matter } = replay;
  const { agreement } = script;
  if (!agreement) return null;
  const lead = await mediator(replay);
  const view = await mediationOf(replay, lead, now);
  const principal = (side: "A" | "B") =>
    view.parties.find((party) => party.side === side && party.role === "principal")!.id;
  const date = localDateOf(now, zone);
  const terms = agreement.terms.map((term) => ({
    who: principal(term.who),
    toward: principal(term.who === "A" ? "B" : "A"),
    kind: term.amountYuan === null ? ("do" as const) : ("pay" as const),
    what: term.what,
    cents: term.amountYuan === null ? null : term.amountYuan * 100,
    dueOn: addDays(date, term.dueDays),
    way: term.way,
  }));
  const draft = { matter, facts: agreement.facts, disputed: "", responsibility: "", copies: 3, terms };
  if (agreement.form === "oral") return must(kit, recordOralAgreement, lead, now, draft);
  await must(kit, draftAgreement, lead, now, draft);
  const { contentHash } = await must(kit, offerAgreement(kit.door), lead, now, { matter });
  for (const party of view.parties) {
    const bytes = await drawnSignature();
    const picture = await keepFile(kit, {
      actor: lead,
      bytes,
      name: "signature.png",
      kind: "signature",
      now,
    });
    await must(kit, signAgreement, lead, now, {
      matter,
      party: party.id,
      way: "paper",
      picture: picture.id,
      identified: "identity-card",
      contentHash,
    });
  }
  await must(kit, signAgreement, lead, now, { matter, way: "paper", identified: "staff", contentHash });
  return must(kit, sealAgreement, lead, momentOf(epochOf(now) + 10 * 60_000), { matter });
}

/** A pen stroke as a picture: the demonstration's stand-in for the scan of a signed page. */
function drawnSignature(): Promise<Buffer> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="140"><rect width="400" height="140" fill="#fff"/><path d="M30 90 C80 20 110 130 150 70 S230 30 250 90 S330 110 370 50" fill="none" stroke="#14202B" stroke-width="5" stroke-linecap="round"/></svg>';
  return sharp(Buffer.from(svg)).png().toBuffer();
}

export async function perform(
  replay: Replay,
  done: CaseScript["performance"][number],
  now: string,
): Promise<unknown> {
  const { kit, matter } = replay;
  const lead = await mediator(replay);
  const view = await mediationOf(replay, lead, now);
  const obligation = view.agreement?.obligations.find((one) => one.number === done.term);
  if (!obligation || (obligation.state !== "due" && obligation.state !== "part")) return null;
  return must(kit, recordPerformance, lead, now, {
    matter,
    obligation: obligation.id,
    cents: obligation.cents === null ? null : obligation.cents - obligation.paidCents,
    doneOn: localDateOf(now, zone),
    note: done.how,
  });
}

/** The script says it is settled: whatever is still owed was done that day. */
export async function performRest(replay: Replay, now: string, how: string): Promise<null> {
  const view = await mediationOf(replay, await mediator(replay), now);
  for (const one of view.agreement?.obligations ?? []) {
    if (one.state === "due" || one.state === "part")
      await perform(replay, { day: 0, time: "00:00", term: one.number, how }, now);
  }
  return null;
}

export async function checkOf(
  { kit, matter }: Replay,
  side: "A" | "B",
  _now: string,
): Promise<string | undefined> {
  return inCounty(kit.db, kit.county, async (tx) => {
    const checks = (await checksOf(tx, kit.county, matter)).filter((check) => check.answer === null);
    return (checks.find((check) => check.side === side) ?? checks[0])?.id;
  });
}
