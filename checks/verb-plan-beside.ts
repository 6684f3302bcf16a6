import type { OtherAbility } from "./verb-plan-kind.ts";

const refers: OtherAbility = {
  under: "referral.make",
  why: "Whoever refers asks, hands over and records what became of it.",
};

/** The verbs of the modules that stand beside a matter: referrals, repeats, calls, the library, the legal check. */
export const besideVerbs: Readonly<Record<string, OtherAbility>> = {
  "referral.refer": refers,
  "referral.hand-over": refers,
  "referral.record-outcome": refers,
  "referral.letter": refers,
  "referral.answer": {
    under: "referral.make",
    why: "Whom it is about answers by their own link; staff write down what they were told.",
  },
  "referral.list": {
    under: "matter.see",
    why: "A referral is seen beside the matter, in the compartment of its side.",
  },
  "referral.own": { under: null, why: "Everybody reads what was offered to them." },
  "repeat.view": { under: "matter.see", why: "What may be the same is seen beside the matter." },
  "repeat.together": { under: null, why: "Whoever reported a merged matter is told how far the other is." },
  "evidence.list": { under: "matter.see", why: "What was asked of others is seen beside the matter." },
  "evidence.record-answer": { under: "evidence.ask", why: "Whoever asks writes down what was handed over." },
  "evidence.cover": { under: "evidence.ask", why: "Whoever asks for evidence gives it on, covered." },
  "evidence.custody": {
    under: "matter.see",
    why: "The custody list is of the files that the reader may open beside the matter.",
  },
  "evidence.withdraw": { under: "evidence.ask", why: "Whoever asks takes it back." },
  "evidence.asked-of-you": { under: null, why: "A link opens its own request alone, to whoever holds it." },
  "evidence.answer": { under: null, why: "Whoever was asked answers by their link." },
  "legal.list": { under: "legal.check", why: "Whoever reads texts sees which wait." },
  "legal.answer": { under: "legal.check", why: "Whoever read a text answers for it." },
  "legal.ask": { under: "mediation.conduct", why: "Whoever conducts the mediation asks." },
  "legal.of-matter": { under: "matter.see", why: "What came back is seen beside the matter." },
  "mediation.write-template": { under: "library.write", why: "Whoever writes guidance writes templates." },
  "mediation.put-template-in-force": {
    under: "library.publish",
    why: "Whoever publishes guidance is the second reader of templates.",
  },
  "mediation.refuse-template": { under: "library.publish", why: "Whoever puts in force sends back." },
  "mediation.withdraw-template": { under: "library.publish", why: "Whoever puts in force withdraws." },
  "mediation.template-list": { under: null, why: "Every member of staff reads the templates." },
  "mediation.template-versions": { under: null, why: "What a template was is no secret of staff." },
  "mediation.preview-template": { under: null, why: "A paper of example values holds nobody's data." },
  "mediation.templates-for-matter": {
    under: "matter.see",
    why: "From what a draft may start is shown beside the matter.",
  },
  "mediation.try-template": {
    under: "matter.see",
    why: "Whoever keeps templates tries one on a matter that they see.",
  },
  "library.list": { under: null, why: "Every member of staff reads the library." },
  "library.public": { under: null, why: "What helps before filing is for everybody." },
  "library.for-matter": { under: "matter.see", why: "What helps is shown beside the matter." },
  "library.follow": { under: "matter.note", why: "Whoever writes into a matter says how they work on it." },
  "library.refuse": { under: "library.publish", why: "Whoever publishes sends back." },
  "library.withdraw": { under: "library.publish", why: "Whoever publishes withdraws." },
  "callback.list": { under: "callback.make", why: "Whoever calls sees what is to be called about." },
  "callback.contact": { under: "callback.make", why: "The number is for the call alone." },
  "callback.record": { under: "callback.make", why: "Whoever calls writes down what was said." },
  "callback.of-matter": { under: "matter.see", why: "What a call brought is seen beside the matter." },
  "repeat.own-parts": { under: null, why: "Whoever reported a matter is told which part goes on by itself." },
  "repeat.open-part": { under: null, why: "Whoever reported a matter holds the part taken out of it too." },
  "repeat.split": { under: "repeat.merge", why: "Whoever puts matters together takes them apart." },
  "repeat.undo-merge": { under: "repeat.merge", why: "Whoever merges takes it back." },
};
