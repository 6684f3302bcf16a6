import { type By, type CaseScript, momentOfStep, placeOfCase, type Step } from "@maple/demo";
import {
  acceptMatter,
  answerOutcome,
  assignHolder,
  categoriseMatter,
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
import { endMediation } from "@maple/mediation/server";
import { guestOf } from "@maple/platform/act";
import type { Kit } from "../kit.ts";
import { mediator, must, type Replay, staffActor } from "./replay-actors.ts";
import { agree, begin, checkOf, holdSession, perform, performRest } from "./replay-mediation.ts";

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
    add(one, one.act === "record-performance" ? 5.5 : one.act === "verify" ? 7 : 1, async (now) => {
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
          return must(
            kit,
            settleMatter,
            actor,
            now,
            input({ way: "on-the-spot", result: note, sides: ["reporter"] }),
          );
        case "record-performance":
          return performRest(replay, now, note);
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
