import { compartmentPolicy, mayActOn } from "@maple/matter";
import { loadMatter, type MatterFacts, nextNumber } from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { ruleInForce } from "@maple/setup/server";
import { z } from "zod";
import { callableStates } from "../model/calling.ts";
import { isLive } from "../model/panel-life.ts";
import { patternKeys, patternsRule } from "../model/pattern.ts";
import { callingOf } from "../store/calling-store.ts";
import { insertPanel, insertSeat, type PanelRow, panelsOf } from "../store/panel-store.ts";
import { becauseOf, callingRules } from "./calling-facts.ts";
import { fitsSeat } from "./fit-for.ts";
import { keepWord, panelTold, wordsGiven } from "./panel-facts.ts";

const input = z.object({
  matter: z.uuid(),
  pattern: z.enum(patternKeys).default("1+3+N"),
  /** Why it is called; read by its members. */
  reason: z.string().max(1000),
  /** What it is about and who the sides are: read by whoever is asked, to say whether they have an interest. */
  about: z.string().max(1000),
});
type Input = z.infer<typeof input>;

const zone = "Asia/Shanghai";

/**
 * Calls a panel on a hard or long-unsettled matter, by hand and with a reason. An officer who calls it leads it; a
 * station head asks an officer to. One at a time on a matter, none on a protected one. Mission B3.
 */
export const callPanel = action<Input, MatterFacts & { leads: boolean }, { panel: string; number: number }>({
  verb: "panel.call",
  input,
  load: async (given) => ({
    ...(await loadMatter(given)),
    leads:
      given.actor.kind === "staff" &&
      (await fitsSeat(given.tx, given.county, { staff: given.actor.id, part: "lead", now: given.now })) &&
      given.actor.posts.some((post) => post.role === "officer" || post.role === "deputy-secretary"),
  }),
  who: (actor, { about }) =>
    mayActOn(actor, "panel.call", about) ?? (actor.kind === "program" ? "not-allowed" : null),
  opens: (_actor, { matter }) =>
    compartmentPolicy.panel.map((compartment) => ({ matter: matter.id, compartment })),
  run: async ({ tx, county, actor, input, facts: { matter, leads }, now, tell }) => {
    if (matter.sealed !== null) refuse("panel-protected");
    if (!callableStates.includes(matter.state)) refuse("panel-matter-over");
    const reason = wordsGiven(input.reason, "panel-reason-needed");
    const about = wordsGiven(input.about);
    if ((await panelsOf(tx, county, matter.id)).some((one) => isLive(one.state))) refuse("panel-running");
    const [calling, rules, patterns] = await Promise.all([
      callingOf(tx, county, matter.id),
      callingRules(tx, county, now),
      ruleInForce(tx, county, patternsRule, now),
    ]);
    const year = Number(localDateOf(now, zone).slice(0, 4));
    const panel: PanelRow = {
      id: newId(),
      matter: matter.id,
      state: leads ? "composing" : "called",
      pattern: input.pattern,
      pattern_version: patterns.version,
      why: calling ? becauseOf(calling, rules, now).map((one) => one.key) : [],
      year,
      number: await nextNumber(tx, county, `panel-${year}`),
      called_by: actor.id,
      called_at: now,
      ...nothingYet,
    };
    await insertPanel(tx, county, panel);
    const facts = { panel };
    await keepWord({ tx, county, actor, now, facts }, { kind: "reason", text: reason });
    await keepWord({ tx, county, actor, now, facts }, { kind: "about", text: about });
    tell(
      panelTold(panel, "panel.called", {
        number: panel.number,
        pattern: panel.pattern,
        why: panel.why,
        calledBy: actor.id,
        to: panel.state,
      }),
    );
    if (leads) {
      const seat = newId();
      const taken = { state: "accepted", asked_at: now, answer_by: now, answered_at: now } as const;
      await insertSeat(tx, county, {
        ...taken,
        id: seat,
        panel: panel.id,
        matter: matter.id,
        staff: actor.id,
        part: "lead",
        hours: [],
        attended: null,
        aside: null,
        replaces: null,
      });
      tell(panelTold(panel, "panel.led", { seat, staff: actor.id, part: "lead", to: "composing" }));
    }
    return { panel: panel.id, number: panel.number };
  },
});

const nothingYet = {
  ready_at: null,
  incomplete: false,
  meets_at: null,
  meets_minutes: null,
  place: "",
  link: "",
  met_at: null,
  advice_way: null,
  agree: null,
  dissent: null,
  advised_at: null,
  advice_note: null,
  outcome: null,
  followed_at: null,
  closed_at: null,
} as const;
