import { findMatterToChange, giveTo, takeUp } from "@maple/matter/server";
import { type Acting, action, actorText, refuse } from "@maple/platform/act";
import { z } from "zod";
import { type RefuseReason, refuseReasons, wordsLimit } from "../model/hand-over.ts";
import { type HandOverAct, handOverStateWords, nextHandOverState } from "../model/hand-over-life.ts";
import { isGivable, saysEnough } from "../rules/hand-over.ts";
import { endHandOver } from "../store/hand-over-store.ts";
import { type HandOverFacts, loadHandOver, mayDoHandOver } from "./hand-over-facts.ts";
import { teamFor } from "./team-facts.ts";

const handOver = z.uuid();
type State = { state: string };

/** Does an act of the life table to a hand-over: next state, row, event on the matter's own stream. */
async function end(
  acting: Acting<unknown, HandOverFacts>,
  done: {
    act: HandOverAct;
    type: string;
    answer?: RefuseReason;
    words?: string;
    data?: Record<string, string | null>;
  },
): Promise<State> {
  const { tx, county, actor, facts, now, tell } = acting;
  const before = facts.handOver;
  const next = nextHandOverState(before.state, done.act) ?? impossible(facts);
  await endHandOver(tx, county, before.id, {
    state: next,
    by: actorText(actor),
    at: now,
    answer: done.answer ?? null,
    words: done.words?.trim() ?? "",
  });
  tell({
    stream: before.matter,
    kind: "matter",
    type: done.type,
    data: {
      handOver: before.id,
      unit: before.to_unit,
      before: before.from_unit,
      by: before.given_by,
      from: before.state,
      to: next,
      ...done.data,
    },
  });
  return { state: next };
}

function impossible({ handOver: { state } }: HandOverFacts): never {
  return refuse("hand-over-not-possible", {
    state: handOverStateWords[state].zh,
    stateEn: handOverStateWords[state].en,
  });
}

const taking = z.object({ handOver, holder: z.uuid().nullable().default(null) });

/**
 * The receiving team takes a matter: a named person of it carries it from now on. One that nobody had taken up is taken
 * up by that; its clocks are the matter's own and go on as the matter's life says.
 */
export const takeHandOver = action<z.infer<typeof taking>, HandOverFacts, State & { holder: string }>({
  verb: "teamwork.take",
  input: taking,
  load: loadHandOver,
  who: (actor, facts) => mayDoHandOver(actor, "take", facts),
  run: async (acting) => {
    const { tx, county, actor, input, facts, now, tell } = acting;
    if (nextHandOverState(facts.handOver.state, "take") === null) impossible(facts);
    const holder = input.holder ?? actor.id;
    const { room } = facts.matter;
    const team = await teamFor(tx, county, { map: facts.map, room, unit: facts.handOver.to_unit, now });
    if (!team?.fit.includes(holder)) refuse("hand-over-person-unfit");
    const matter = (await findMatterToChange(tx, county, facts.matter.id))!;
    if (!isGivable(matter.state)) impossible(facts);
    const moving = { tx, county, now, tell };
    if (matter.state === "reported") await takeUp({ ...moving, matter: { ...matter, holder }, by: holder });
    else await giveTo({ ...moving, matter, holder });
    return { ...(await end(acting, { act: "take", type: "teamwork.taken", data: { holder } })), holder };
  },
});

const refusing = z.object({ handOver, reason: z.enum(refuseReasons), words: z.string().max(wordsLimit) });

/** The receiving team says no, with a reason: the matter stays with the giver, who is told. */
export const refuseHandOver = action<z.infer<typeof refusing>, HandOverFacts, State>({
  verb: "teamwork.refuse",
  input: refusing,
  load: loadHandOver,
  who: (actor, facts) => mayDoHandOver(actor, "refuse", facts),
  run: (acting) => {
    const { reason, words } = acting.input;
    if (!saysEnough(words)) refuse("hand-over-words-needed");
    return end(acting, {
      act: "refuse",
      type: "teamwork.refused",
      answer: reason,
      words,
      data: { reason },
    });
  },
});

/** The giver takes an offer back before it is answered. */
export const takeBackHandOver = action<{ handOver: string }, HandOverFacts, State>({
  verb: "teamwork.take-back",
  input: z.object({ handOver }),
  load: loadHandOver,
  who: (actor, facts) => mayDoHandOver(actor, "take-back", facts),
  run: (acting) => end(acting, { act: "take-back", type: "teamwork.taken-back" }),
});
