import type { About } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { aboutFor, findMatter, loadToSee, type MatterCore, type MatterFacts } from "@maple/matter/server";
import { type Acting, type Actor, action, actorText, refuse } from "@maple/platform/act";
import { addDays, localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { wordsLimit } from "../model/hand-over.ts";
import { fileItems, nextRemarkState, type RemarkAct, remarkDays, remarkStateWords } from "../model/remark.ts";
import { saysEnough } from "../rules/hand-over.ts";
import {
  changeRemark,
  findRemarkToChange,
  insertRemark,
  type RemarkChange,
  type RemarkRow,
} from "../store/remark-store.ts";
import { zone } from "./team-facts.ts";

const words = z.string().max(wordsLimit);
const days = z.int().min(remarkDays.least).max(remarkDays.most).default(remarkDays.usual);
const making = z.object({ matter: z.uuid(), item: z.enum(fileItems), words, days });

/** A supervisor writes what a file lacks, with a day by which the handler answers. Nobody supervises what they carry. */
export const makeRemark = action<z.infer<typeof making>, MatterFacts, { remark: string }>({
  verb: "teamwork.remark",
  input: making,
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "teamwork.remark", about),
  run: async ({ tx, county, actor, input, facts: { matter, about }, now, tell }) => {
    if (about.carriers.includes(actor.id)) refuse("remark-not-own");
    if (!saysEnough(input.words)) refuse("remark-words-needed");
    const id = newId();
    const dueOn = addDays(localDateOf(now, zone), input.days);
    await insertRemark(tx, county, {
      id,
      matter: matter.id,
      item: input.item,
      words: input.words.trim(),
      due_on: dueOn,
      made_by: actorText(actor),
      made_at: now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "teamwork.remarked",
      data: { remark: id, item: input.item, dueOn, to: "open" },
    });
    return { remark: id };
  },
});

export interface RemarkFacts {
  remark: RemarkRow;
  matter: MatterCore;
  about: About;
}

async function loadRemark(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { remark: string };
}): Promise<RemarkFacts> {
  const { tx, county, actor } = given;
  const outside = actor.kind === "guest" || actor.kind === "party";
  const remark =
    (await findRemarkToChange(tx, county, given.input.remark)) ??
    refuse(outside ? "not-signed-in" : "remark-not-found");
  const matter = (await findMatter(tx, county, remark.matter))!;
  return { remark, matter, about: await aboutFor(given, matter) };
}

/** Who may do an act to a remark: whoever works on the matter answers, whoever supervises does the rest. */
export function mayDoRemark(actor: Actor, act: RemarkAct, about: About): string | null {
  const objection = mayActOn(actor, act === "answer" ? "matter.settle" : "teamwork.remark", about);
  return objection === "matter-not-found" ? "remark-not-found" : objection;
}

async function moveRemark(
  acting: Acting<unknown, RemarkFacts>,
  done: { act: RemarkAct; type: string; change?: RemarkChange; dueOn?: string },
): Promise<{ state: string }> {
  const { tx, county, facts, tell } = acting;
  const { remark } = facts;
  const said = remarkStateWords[remark.state];
  const next =
    nextRemarkState(remark.state, done.act) ??
    refuse("remark-not-possible", { state: said.zh, stateEn: said.en });
  await changeRemark(tx, county, remark.id, { ...done.change, state: next });
  tell({
    stream: remark.matter,
    kind: "matter",
    type: done.type,
    data: {
      remark: remark.id,
      item: remark.item,
      supervisor: remark.made_by,
      dueOn: done.dueOn ?? remark.due_on,
      from: remark.state,
      to: next,
    },
  });
  return { state: next };
}

const saying = z.object({ remark: z.uuid(), words });
type Saying = z.infer<typeof saying>;

/** Whoever works on the matter says what was done about a remark. */
export const answerRemark = action<Saying, RemarkFacts, { state: string }>({
  verb: "teamwork.answer-remark",
  input: saying,
  load: loadRemark,
  who: (actor, { about }) => mayDoRemark(actor, "answer", about),
  run: (acting) => {
    if (!saysEnough(acting.input.words)) refuse("remark-words-needed");
    return moveRemark(acting, {
      act: "answer",
      type: "teamwork.remark-answered",
      change: {
        answer: acting.input.words.trim(),
        answered_by: actorText(acting.actor),
        answered_at: acting.now,
      },
    });
  },
});

const asking = saying.extend({ days });

/** The answer does not help: what is missing is said anew, with a new day. */
export const askRemarkAgain = action<z.infer<typeof asking>, RemarkFacts, { state: string }>({
  verb: "teamwork.ask-again",
  input: asking,
  load: loadRemark,
  who: (actor, { about }) => mayDoRemark(actor, "ask-again", about),
  run: (acting) => {
    if (!saysEnough(acting.input.words)) refuse("remark-words-needed");
    const dueOn = addDays(localDateOf(acting.now, zone), acting.input.days);
    return moveRemark(acting, {
      act: "ask-again",
      type: "teamwork.remark-asked-again",
      dueOn,
      change: {
        words: acting.input.words.trim(),
        due_on: dueOn,
        round: acting.facts.remark.round + 1,
      },
    });
  },
});

const ending = z.object({ remark: z.uuid() });

function endOfRemark(verb: string, act: "close" | "withdraw", type: string) {
  return action<{ remark: string }, RemarkFacts, { state: string }>({
    verb,
    input: ending,
    load: loadRemark,
    who: (actor, { about }) => mayDoRemark(actor, act, about),
    run: (acting) =>
      moveRemark(acting, {
        act,
        type,
        change: { ended_by: actorText(acting.actor), ended_at: acting.now },
      }),
  });
}

/** The file has what it lacked: the remark is closed. */
export const closeRemark = endOfRemark("teamwork.close-remark", "close", "teamwork.remark-closed");
/** The supervisor takes a remark back that need not have been made. */
export const withdrawRemark = endOfRemark(
  "teamwork.withdraw-remark",
  "withdraw",
  "teamwork.remark-withdrawn",
);
