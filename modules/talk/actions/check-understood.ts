import { action } from "@maple/platform/act";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { answersSchema, type CheckKey, type CheckState, checkKeys } from "../model/understood.ts";
import { afterAnswers, afterExplaining } from "../rules/understood.ts";
import { keepCheck, type UnderstoodRow } from "../store/understood-store.ts";
import { checking, checkToSettle } from "./check-facts.ts";
import { loadTalk, mayTalk, onlyMediator, type TalkFacts, talkOpenings } from "./talk-facts.ts";

const answering = checking.extend({ answers: answersSchema });
const explaining = checking.extend({ party: z.uuid(), keys: z.array(z.enum(checkKeys)).min(1) });
type Kept = { state: CheckState; wrong: CheckKey[] };

/** The ledger hears that it was gone through or skipped, by whom and how; never what was understood. */
const told = (matter: string, row: UnderstoodRow, type: string): Told => ({
  stream: matter,
  kind: "matter",
  type,
  data: { agreement: row.agreement, party: row.party, side: row.compartment, way: row.way },
});

/** Whoever is to sign answers, by link or at the table. A wrong answer shows the passage and may be tried again. */
export const answerCheck = action<z.infer<typeof answering>, TalkFacts, Kept>({
  verb: "talk.answer-check",
  input: answering,
  load: loadTalk,
  who: mayTalk,
  opens: talkOpenings,
  run: async (acting) => {
    const { tx, county, input, facts, tell } = acting;
    const { row, questions } = await checkToSettle(acting, facts, input.party);
    const { whole, ...after } = afterAnswers(questions, row, input.answers);
    const settled = whole ? [] : after.settled;
    const next: UnderstoodRow = { ...row, ...after, settled, state: whole ? "done" : "begun" };
    await keepCheck(tx, county, facts.matter.id, next);
    if (whole) tell(told(facts.matter.id, next, "talk.understood"));
    const answered = Object.keys(input.answers) as CheckKey[];
    return { state: next.state, wrong: answered.filter((key) => !after.settled.includes(key)) };
  },
});

/** The mediator explained it by word, at the table or on the telephone, and the party said that it is clear. */
export const explainCheck = action<z.infer<typeof explaining>, TalkFacts, Kept>({
  verb: "talk.explain-check",
  input: explaining,
  load: loadTalk,
  who: onlyMediator,
  opens: talkOpenings,
  run: async (acting) => {
    const { tx, county, input, facts, tell } = acting;
    const { row, questions } = await checkToSettle(acting, facts, input.party);
    const { whole, ...after } = afterExplaining(questions, row, input.keys);
    const settled = whole ? [] : after.settled;
    const next: UnderstoodRow = { ...row, ...after, settled, state: whole ? "done" : "begun" };
    await keepCheck(tx, county, facts.matter.id, next);
    if (whole) tell(told(facts.matter.id, next, "talk.understood"));
    return { state: next.state, wrong: [] };
  },
});

/** Whoever is to sign would rather not be asked: their own choice, and it is said so beside the signature. */
export const skipCheck = action<z.infer<typeof checking>, TalkFacts, Kept>({
  verb: "talk.skip-check",
  input: checking,
  load: loadTalk,
  who: mayTalk,
  opens: talkOpenings,
  run: async (acting) => {
    const { tx, county, input, facts, tell } = acting;
    const { row } = await checkToSettle(acting, facts, input.party);
    const next: UnderstoodRow = { ...row, settled: [], state: "skipped" };
    await keepCheck(tx, county, facts.matter.id, next);
    tell(told(facts.matter.id, next, "talk.check-skipped"));
    return { state: next.state, wrong: [] };
  },
});
