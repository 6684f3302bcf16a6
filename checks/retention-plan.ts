/** What kind of table, what it holds of whom, how long, and why. Every table has a line; `lists` checks it both ways. */
export interface Kept {
  class: "tenant" | "reference" | "local";
  holds:
    | "nothing of a person"
    | "ids of staff"
    | "text that may name people"
    | "personal data, sealed"
    | "working names, published"
    | "secrets, hashed"
    | "secrets, sealed"
    | "secrets, in plain";
  keep: string;
  why: string;
}

const file = "with the matter's file: 5 years after it ended, longer where archives law says so";
const register = "permanent";
const tenant = "tenant" as const;

export const retentionPlan: Readonly<Record<string, Kept>> = {
  "platform.migration": {
    class: "local",
    holds: "nothing of a person",
    keep: register,
    why: "Says which schema this is.",
  },
  "platform.county_name": {
    class: "reference",
    holds: "nothing of a person",
    keep: register,
    why: "Names of counties.",
  },
  "platform.command": {
    class: tenant,
    holds: "secrets, in plain",
    keep: "2 days",
    why: "Only to give a repeated command its first answer; that answer may hold the link of a receipt.",
  },
  "platform.setting": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Which local rule held when.",
  },
  "ledger.event": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "The proof of what was done; ids, codes and hashes alone, so nothing in it has to be forgotten.",
  },
  "ledger.head": { class: tenant, holds: "nothing of a person", keep: register, why: "End of each chain." },
  "ledger.pending": {
    class: tenant,
    holds: "nothing of a person",
    keep: "until ordered, seconds",
    why: "Waiting for a place.",
  },
  "ledger.ordered": { class: tenant, holds: "nothing of a person", keep: register, why: "The one order." },
  "ledger.place": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "The last place given.",
  },
  "ledger.checkpoint": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "How far each follower has read.",
  },
  "ledger.root": { class: tenant, holds: "nothing of a person", keep: register, why: "The published roots." },
  "files.file": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "Evidence of the matter; a file never sent with a report goes after two days.",
  },
  "files.viewing": {
    class: tenant,
    holds: "ids of staff",
    keep: "3 years",
    why: "Who opened evidence (Personal Information Protection Law art. 51).",
  },
  "grid.unit": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Bodies with their dates of validity.",
  },
  "grid.grid": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Grids with their dates of validity.",
  },
  "grid.border": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Where a grid ran on which day; old matters keep the grid of their day.",
  },
  "grid.grid_past": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "What a grid was called on which day.",
  },
  "grid.unit_past": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "What a unit was called and where it stood on which day.",
  },
  "grid.succession": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Which unit or grid took over from which.",
  },
  "grid.drawing": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "Why the borders run as they do: who drew and who decided.",
  },
  "grid.map_version": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "A counter.",
  },
  "grid.division": {
    class: "reference",
    holds: "nothing of a person",
    keep: register,
    why: "Codes and names of divisions, from a published table.",
  },
  "grid.base_map": {
    class: tenant,
    holds: "nothing of a person",
    keep: "until replaced",
    why: "The offline map.",
  },
  "people.staff": {
    class: tenant,
    holds: "working names, published",
    keep: register,
    why: "Who acted for the public; the telephone is sealed and goes when the last post ends.",
  },
  "people.post": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "Who held which post when, for the question who might.",
  },
  "people.pattern": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "How places were to be staffed when.",
  },
  "people.pattern_use": {
    class: tenant,
    holds: "nothing of a person",
    keep: register,
    why: "Which unit followed which pattern when.",
  },
  "people.leaving": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "When somebody's posts ended and who took their matters.",
  },
  "people.team": {
    class: tenant,
    holds: "ids of staff",
    keep: register,
    why: "Which teams there were, their terms, and who confirmed what the law asks of them.",
  },
  "people.member": {
    class: tenant,
    holds: "personal data, sealed",
    keep: "3 years after the membership ended; the telephone goes when it ends",
    why: "Rosters by working name; to reach the members.",
  },
  "people.training": {
    class: tenant,
    holds: "ids of staff",
    keep: "as long as the member's row",
    why: "That members were trained (People's Mediation Law art. 14).",
  },
  "identity.account": {
    class: tenant,
    holds: "secrets, hashed",
    keep: "until the last post ends, then 1 year",
    why: "Signing in.",
  },
  "identity.session": {
    class: tenant,
    holds: "secrets, hashed",
    keep: "1 year after its end",
    why: "Its owner and an auditor can look it up.",
  },
  "identity.account_link": {
    class: tenant,
    holds: "secrets, hashed",
    keep: "as long as its account",
    why: "Who let the owner of an account set a new password, and when; good for one day.",
  },
  "identity.totp": {
    class: tenant,
    holds: "secrets, sealed",
    keep: "until its owner or the administrator takes it away",
    why: "Checking the codes of an authenticator.",
  },
  "identity.recovery_code": {
    class: tenant,
    holds: "secrets, hashed",
    keep: "until new ones are made, or the second factor goes",
    why: "The way in when an authenticator is lost.",
  },
  "identity.passkey": {
    class: tenant,
    holds: "nothing of a person",
    keep: "until its owner or the administrator takes it away",
    why: "Public keys, with what their owner calls them.",
  },
  "identity.sign_in_step": {
    class: tenant,
    holds: "secrets, hashed",
    keep: "1 day",
    why: "What a browser began and must end within ten minutes.",
  },
  "identity.oidc_provider": {
    class: tenant,
    holds: "secrets, sealed",
    keep: "until it is changed",
    why: "The county's own sign-on.",
  },
  "identity.subject": {
    class: tenant,
    holds: "ids of staff",
    keep: "until unlinked",
    why: "Which account a person of the provider is.",
  },
  "identity.hold": {
    class: tenant,
    holds: "secrets, hashed",
    keep: file,
    why: "A party's way back into its matter.",
  },
  "identity.program": {
    class: tenant,
    holds: "secrets, hashed",
    keep: "3 years after its end",
    why: "Which program did what.",
  },
  "identity.attempt": {
    class: tenant,
    holds: "secrets, hashed",
    keep: "1 day",
    why: "Slows guessing down; origins as keyed hashes.",
  },
  "identity.role_may": {
    class: "reference",
    holds: "nothing of a person",
    keep: register,
    why: "What each role may do.",
  },
  "resident.person": {
    class: tenant,
    holds: "personal data, sealed",
    keep: `${file}; forgotten earlier on request where the law allows`,
    why: "To reach the people of one matter.",
  },
  "resident.reading": {
    class: tenant,
    holds: "ids of staff",
    keep: "as long as the person row, at least 3 years",
    why: "Who read what, shown to the resident.",
  },
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
    keep: "3 years",
    why: "That the counts were proved.",
  },
  "notification.notice": {
    class: tenant,
    holds: "ids of staff",
    keep: "1 year",
    why: "What staff were told of, once each; kinds and ids alone.",
  },
  "mediation.signature": {
    class: tenant,
    holds: "text that may name people",
    keep: file,
    why: "Who signed which content, and how they were identified.",
  },
};
