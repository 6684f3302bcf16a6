import {
  actorOf,
  type By,
  type CaseScript,
  demoStaff,
  demoUnits,
  momentOfStep,
  placeOfCase,
  type Step,
} from "@maple/demo";
import { postsFor } from "@maple/identity/server";
import {
  acceptMatter,
  answerOutcome,
  assignHolder,
  categoriseMatter,
  checksOf,
  declineMatter,
  gradeMatter,
  handToPolice,
  reopenMatter,
  reportMatter,
  settleMatter,
  verifyMatter,
  withdrawMatter,
  writeNote,
} from "@maple/matter/server";
import {
  beginMediation,
  draftAgreement,
  endMediation,
  giveNotice,
  offerAgreement,
  planSession,
  recordConsent,
  recordOralAgreement,
  recordPerformance,
  recordSession,
  sealAgreement,
  signAgreement,
  viewMediation,
} from "@maple/mediation/server";
import { type Action, type Actor, act, ask, guestOf } from "@maple/platform/act";
import { addDays, epochOf, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { keepFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import sharp from "sharp";
import type { Kit } from "../kit.ts";

const zone = "Asia/Shanghai";

interface Replay {
  kit: Kit;
  script: CaseScript;
  today: string;
  matter: string;
  /** The reporter's link; what it opens grows when they become a party. */
  link: string;
}

/**
 * Lives one scripted case through the same acts that people use, each at its own time. What a script cannot say (who
 * signs, which notice) follows from the law: notice and consent before the first session, signatures before the seal.
 */
export async function replayCase(kit: Kit, script: CaseScript, today: string): Promise<string> {
  const reporter =
    typeof script.reporter === "string"
      ? script.parties.find((party) => party.side === script.reporter)!
      : script.reporter;
  const at = momentOfStep(script, { day: 0, time: script.time }, today);
  const place = placeOfCase(script);
  const receipt = await must(kit, reportMatter(kit.door), guestOf(kit.county), at, {
    story: script.story,
    title: script.title,
    place: place.point
      ? { way: "point", point: place.point, datum: "wgs84" }
      : { way: "grid", grid: place.grid },
    placeWords: script.placeWords,
    category: script.category,
    ...(script.subtype ? { subtype: script.subtype } : {}),
    source: script.source,
    naming: script.naming,
    name: script.naming === "anonymous" ? "" : reporter.name,
    phone: script.naming === "anonymous" ? "" : reporter.phone,
    policeTold: true,
  });
  const replay: Replay = {
    kit,
    script,
    today,
    matter: receipt.matter,
    link: `${kit.county}.${receipt.secret}`,
  };
  for (const step of stepsOf(replay)) await step.run(momentOfStep(script, step, today));
  return receipt.matter;
}

/** Acts that a grid worker brings about in a story, and the officer of the place does in the system. */
const officersActs = new Set<string>([
  "grade",
  "decline",
  "withdraw",
  "hand-to-police",
  "begin-mediation",
  "assign-holder",
  "verify",
  "reopen",
]);

interface Doing extends Step {
  order: number;
  run(now: string): Promise<unknown>;
}

/** Every step of the script in the order of its time; the acts of mediation that the script implies stand beside them. */
function stepsOf(replay: Replay): Doing[] {
  const { kit, script, matter } = replay;
  const who = (by: By) => staffActor(replay, by);
  const input = (more: object) => ({ matter, ...more });
  const steps: Doing[] = [];
  const add = (step: Step, order: number, run: (now: string) => Promise<unknown>) =>
    steps.push({ day: step.day, time: step.time, order, run });
  for (const one of script.acts) {
    add(one, one.act === "settle" ? 5.5 : one.act === "verify" ? 7 : 1, async (now) => {
      const actor = await who(officersActs.has(one.act) ? "officer" : one.by);
      const note = one.note ?? "按情况办理";
      switch (one.act) {
        case "accept":
          return must(kit, acceptMatter, actor, now, input({}));
        case "decline":
          return must(kit, declineMatter, actor, now, input({ reason: note, routes: ["court"] }));
        case "withdraw":
          return must(kit, withdrawMatter, actor, now, input({ reason: note }));
        case "hand-to-police":
          return must(kit, handToPolice, actor, now, input({ reason: note, routes: [] }));
        case "categorise":
          return must(
            kit,
            categoriseMatter,
            actor,
            now,
            input({ category: script.category, subtype: script.subtype, scale: "01" }),
          );
        case "grade":
          return must(
            kit,
            gradeMatter,
            actor,
            now,
            input({ grade: script.grade, reason: script.gradeReason }),
          );
        case "settle":
          return script.agreement
            ? performRest(replay, now, note)
            : must(
                kit,
                settleMatter,
                actor,
                now,
                input({ way: "on-the-spot", result: note, sides: ["reporter"] }),
              );
        case "verify":
          return must(kit, verifyMatter, actor, now, input({}));
        case "reopen":
          return must(kit, reopenMatter, actor, now, input({ reason: note }));
        case "begin-mediation":
          return begin(replay, actor, now);
        case "end-mediation":
          return must(
            kit,
            endMediation,
            await mediator(replay),
            now,
            input({ reason: "no-agreement", words: note }),
          );
        case "assign-holder": {
          const target = script.sessions[0]?.mediator;
          const holder = target ? await who(target === "officer" ? "officer" : target) : actor;
          return must(kit, assignHolder, actor, now, input({ holder: holder.id }));
        }
        case "note":
          return must(kit, writeNote, actor, now, input({ compartment: "staff", kind: "note", text: note }));
        default:
          return null;
      }
    });
    if (one.act === "grade") continue;
  }
  for (const note of script.notes) {
    add(note, 2, async (now) => {
      const inConfidence =
        note.compartment === "A" || note.compartment === "B" || note.compartment === "neutral";
      // Before mediation begins there are no sides: what was heard then is a note of whoever handles the matter.
      const begun = script.acts.some(
        (one) =>
          one.act === "begin-mediation" &&
          (one.day < note.day || (one.day === note.day && one.time <= note.time)),
      );
      const actor = inConfidence && begun ? await mediator(replay) : await who(note.by);
      const compartment =
        begun || note.compartment === "staff"
          ? note.compartment
          : note.by === "reporter"
            ? "reporter"
            : "staff";
      return must(
        kit,
        writeNote,
        actor,
        now,
        input({ compartment, kind: note.by === "reporter" ? "message" : "note", text: note.text }),
      );
    });
  }
  for (const session of script.sessions) add(session, 3, (now) => holdSession(replay, session, now));
  const { agreement } = script;
  if (agreement) {
    const last = script.sessions.at(-1);
    add(
      {
        day: agreement.day,
        time: last && last.day === agreement.day ? later(last.time, last.minutes + 5) : "17:00",
      },
      4,
      (now) => agree(replay, now),
    );
  }
  for (const done of script.performance) add(done, 5, (now) => perform(replay, done, now));
  for (const follow of script.followUps) {
    add(follow, 6, async (now) => {
      const way = { phone: "call", visit: "visit", online: "link" }[follow.way];
      return must(
        kit,
        answerOutcome,
        await who(follow.by === "reporter" ? "officer" : follow.by),
        now,
        input({ answer: follow.answer, way, check: await checkOf(replay, follow.side, now) }),
      );
    });
  }
  return steps.sort(
    (a, b) => a.day - b.day || (a.time < b.time ? -1 : a.time > b.time ? 1 : a.order - b.order),
  );
}

function later(time: string, minutes: number): string {
  const [hours = 0, mins = 0] = time.split(":").map(Number);
  const total = Math.min(hours * 60 + mins + minutes, 23 * 60 + 59);
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

async function staffActor(replay: Replay, by: By): Promise<Actor> {
  const username = actorOf(replay.script, by);
  if (username === null) {
    replay.kit.recogniser.forgetAll();
    return replay.kit.recogniser.holds(replay.link);
  }
  return actorNamed(replay, username);
}

async function actorNamed({ kit }: Replay, username: string): Promise<Actor> {
  const member = demoStaff().find((one) => one.username === username);
  if (!member) throw new Error(`There is no demonstration account ${username}.`);
  const posts = await inCounty(kit.db, kit.county, (tx) =>
    postsFor(tx, kit.county, member.id, momentOf(Date.now())),
  );
  return { county: kit.county, kind: "staff", id: member.id, posts, holds: [] };
}

/** Who mediates in this script: the mediator of its sessions, or the officer of the place. */
async function mediator(replay: Replay): Promise<Actor> {
  const named = replay.script.sessions[0]?.mediator ?? "officer";
  return staffActor(replay, named === "officer" ? "officer" : named);
}

async function begin(replay: Replay, actor: Actor, now: string): Promise<unknown> {
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

async function mediationOf({ kit, matter }: Replay, actor: Actor, now: string) {
  const answer = await ask(kit.db, viewMediation(kit.door), { actor, input: { matter }, now });
  if (!answer.ok || !answer.value)
    throw new Error(`The mediation of ${matter} cannot be seen: ${answer.ok ? "none" : answer.reason}`);
  return answer.value;
}

async function holdSession(
  replay: Replay,
  session: CaseScript["sessions"][number],
  now: string,
): Promise<unknown> {
  const { kit, matter } = replay;
  const lead = await mediator(replay);
  const view = await mediationOf(replay, lead, now);
  const planned = await must(kit, planSession, lead, momentOf(epochOf(now) - 3_600_000), {
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

async function agree(replay: Replay, now: string): Promise<unknown> {
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
    const picture = await keepFile(kit.db, kit.blobs, {
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

async function perform(
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
async function performRest(replay: Replay, now: string, how: string): Promise<null> {
  const view = await mediationOf(replay, await mediator(replay), now);
  for (const one of view.agreement?.obligations ?? []) {
    if (one.state === "due" || one.state === "part")
      await perform(replay, { day: 0, time: "00:00", term: one.number, how }, now);
  }
  return null;
}

async function checkOf({ kit, matter }: Replay, side: "A" | "B", _now: string): Promise<string | undefined> {
  return inCounty(kit.db, kit.county, async (tx) => {
    const checks = (await checksOf(tx, kit.county, matter)).filter((check) => check.answer === null);
    return (checks.find((check) => check.side === side) ?? checks[0])?.id;
  });
}

/** Runs an act that the script says has happened. @throws Error naming act and reason when the product refuses it. */
async function must<I, F, V>(
  kit: Kit,
  definition: Action<I, F, V>,
  actor: Actor,
  now: string,
  input: unknown,
): Promise<V> {
  const outcome = await act(kit.db, definition, { id: newId(), actor, input, now });
  if (!outcome.ok)
    throw new Error(
      `${definition.verb} was refused: ${outcome.reason} ${JSON.stringify(outcome.values)} ${JSON.stringify(outcome.fields ?? "")}`,
    );
  return outcome.value;
}
