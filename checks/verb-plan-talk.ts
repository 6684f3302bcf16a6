import type { OtherAbility } from "./verb-plan-kind.ts";

const conducts: OtherAbility = {
  under: "mediation.conduct",
  why: "Whoever conducts the mediation carries its talks too.",
};
const talks: OtherAbility = {
  under: "mediation.conduct",
  why: "A party speaks for its side through its link; the mediator for themself, or at the window for a side.",
};

/** The verbs of talking apart. */
export const talkVerbs: Readonly<Record<string, OtherAbility>> = {
  "talk.open": conducts,
  "talk.close": conducts,
  "talk.pass-on": conducts,
  "talk.return": conducts,
  "talk.set-aside-offer": conducts,
  "talk.draft-from-offer": conducts,
  "talk.agree-straight": talks,
  "talk.send": talks,
  "talk.note-seen": talks,
  "talk.make-offer": talks,
  "talk.answer-offer": talks,
  "talk.withdraw-offer": talks,
  "talk.keep-draft": {
    under: null,
    why: "A party's own link: what it is still writing is read by its side alone, and by no mediator.",
  },
  "talk.drop-draft": { under: null, why: "A party takes its own draft back through its link." },
  "talk.explain-check": conducts,
  "talk.answer-check": talks,
  "talk.skip-check": talks,
  "talk.checks": {
    under: "matter.see",
    why: "A party sees its own check, the mediators all; whoever else sees the matter is given none.",
  },
  "talk.view": {
    under: "matter.see",
    why: "A side reads its own part and the joint one; staff read what their place in the matter opens.",
  },
  "talk.news": { under: null, why: "A party is told on its page how much is new to it." },
};
