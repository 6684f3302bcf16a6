import { file, type Kept, register, tenant, under } from "./retention-kept.ts";

/** What the modules of work keep. */
export const workPlan: Readonly<Record<string, Kept>> = {
  "matter.matter": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "The matter in its reporter's own words.",
  },
  "matter.counter": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Register numbers without gaps.",
  },
  "matter.clock": {
    class: tenant,
    holds: "nothing of a person",
    keep: file,
    why: "Whether what was promised was kept.",
  },
  "matter.opening": {
    class: tenant,
    holds: "ids of staff",
    keep: file,
    why: "Who opened a protected matter: the resident may read it as long as the matter.",
  },
  "matter.note": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "What was said, in its compartment.",
  },
  "matter.outcome_check": {
    class: tenant,
    holds: "nothing of a person",
    keep: file,
    why: "Whether it was solved, side by side.",
  },
  "matter.rating": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "What the service was like.",
  },
  "matter.follower": {
    class: tenant,
    holds: "nothing of a person",
    keep: file,
    why: "Who wants to hear of the outcome, by link.",
  },
  "mediation.mediation": {
    class: tenant,
    holds: "ids of staff",
    keep: file,
    why: "The file of a mediation (Provisions on People's Mediation).",
  },
  "mediation.party": {
    class: tenant,
    holds: "nothing of a person",
    keep: file,
    why: "Sides and roles; names are in resident.person.",
  },
  "mediation.session": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "Record of a session.",
  },
  "mediation.proposal": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "What was proposed, in its compartment.",
  },
  "mediation.agreement": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "Binding between the parties (People's Mediation Law art. 31).",
  },
  "mediation.obligation": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "What was promised.",
  },
  "mediation.performance": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "What was done of it.",
  },
  "privacy.hold": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "Why something was kept longer, who said so and who lifted it; its words name a file, never a person.",
  },
  "privacy.run": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "That what was due was forgotten, in numbers.",
  },
  "evaluation.placed": {
    class: tenant,
    holds: "nothing of a person",
    keep: file,
    why: "As what a matter is counted; made again from the ledger.",
  },
  "evaluation.count": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Kept counts; numbers alone.",
  },
  "evaluation.recount": {
    class: tenant,
    holds: "nothing of a person",
    keep: under("recount"),
    why: "That the counts were proved.",
  },
  "audit.act": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "Who may look up which event; ids and codes, made again from the ledger.",
  },
  "audit.bulk": {
    class: tenant,
    holds: "text that may name people",
    keep: under("bulk-reading"),
    why: "That very much was read at once, and how the supervisor answered.",
  },
  "notification.notice": {
    class: tenant,
    holds: "ids of staff",
    keep: under("notice"),
    why: "What staff were told of, once each; kinds and ids alone.",
  },
  "mediation.signature": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "Who signed which content, and how they were identified.",
  },
};
