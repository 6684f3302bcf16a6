import { besideVerbs } from "./verb-plan-beside.ts";
import type { OtherAbility } from "./verb-plan-kind.ts";
import { meetingVerbs } from "./verb-plan-meetings.ts";
import { ruleVerbs } from "./verb-plan-rules.ts";
import { talkVerbs } from "./verb-plan-talk.ts";
import { betweenTeams } from "./verb-plan-teams.ts";
import { venueVerbs } from "./verb-plan-venue.ts";

const conducts: OtherAbility = {
  under: "mediation.conduct",
  why: "One mediator conducts the whole mediation; its steps are not handed out one by one.",
};

const keepsUnits: OtherAbility = {
  under: "unit.keep",
  why: "Whoever keeps the units adds, corrects and closes them; the steps are not handed out one by one.",
};
const draws: OtherAbility = {
  under: "grid.draw",
  why: "Whoever draws the grids keeps, proves and decides drawings, and sees what they would do.",
};
const keepsStaffing: OtherAbility = {
  under: "staffing.keep",
  why: "Patterns and which unit follows them are kept by one hand.",
};
const keepsTeams: OtherAbility = {
  under: "team.keep",
  why: "Whoever keeps the teams of an area sees and keeps their rosters.",
};
const givesPosts: OtherAbility = {
  under: "post.give",
  why: "Whoever gives posts changes and ends them too.",
};

const keepsAccounts: OtherAbility = {
  under: "account.keep",
  why: "Whoever keeps the accounts does all of it; nobody keeps half an account.",
};

const keepsTerms: OtherAbility = {
  under: "keeping.keep",
  why: "Times of keeping and holds are kept by one hand, which sees no contents.",
};

const ownAccount: OtherAbility = {
  under: null,
  why: "Everyone keeps their own account; the session says whose it is.",
};

const keepsFigures: OtherAbility = {
  under: "figures.keep",
  why: "Whoever answers for the figures of an area gives its numbers, publishes its months and corrects them.",
};

const imports: OtherAbility = {
  under: "setup.import",
  why: "Whoever may import tries the file first, and may take the import back.",
};

const looksAtAudit: OtherAbility = {
  under: "audit.see",
  why: "Whoever looks at the audit of an area reads its lists, takes them out and answers for what was noticed.",
};

const takesTracks: OtherAbility = {
  under: "track.choose",
  why: "Whoever chooses a legal track takes its steps; they are not handed out one by one.",
};
const sameOfTrack = (under: string): OtherAbility => ({
  under,
  why: "A clock of a legal track is changed by whoever may change one of its matter.",
});
export const verbsWithoutOwnAbility: Readonly<Record<string, OtherAbility>> = {
  "track.move": takesTracks,
  "track.tell-guardian": takesTracks,
  "track.write-agreement": takesTracks,
  "track.pause-clock": sameOfTrack("matter.pause-clock"),
  "track.resume-clock": sameOfTrack("matter.resume-clock"),
  "track.extend-clock": sameOfTrack("matter.extend-clock"),
  "track.ask-extension": sameOfTrack("matter.extend-clock"),
  "track.approve-extension": sameOfTrack("matter.approve-extension"),
  "track.refuse-extension": sameOfTrack("matter.approve-extension"),
  "track.view": { under: "matter.see", why: "Which way a matter goes is part of the matter." },
  "track.own": {
    under: null,
    why: "A place in the matter opens which way it goes and the routes at its end.",
  },
  "track.paper": { under: "person.read", why: "Papers carry names; reading them is logged." },
  "matter.ask-extension": {
    under: "matter.extend-clock",
    why: "Where the rule wants an approval instead of the parties' consent, extending begins with asking.",
  },
  "matter.refuse-extension": {
    under: "matter.approve-extension",
    why: "Whoever may approve more time may refuse it.",
  },
  "clock.set-value": {
    under: "clock.keep",
    why: "Whoever keeps the clocks sets the local ones; the list and the change are not handed out one by one.",
  },
  "clock.rehearse": {
    under: "clock.keep",
    why: "Whoever sets the local clocks tries a length on last month first; it names matters by their numbers alone.",
  },
  "clock.explain": {
    under: null,
    why: "How a limit is counted is public; nothing of a matter or of a person is in it.",
  },
  "identity.sessions": { under: null, why: "Everyone sees their own sessions; the rows say whose they are." },
  "identity.end-session": { under: null, why: "Everyone ends their own sessions; the row says whose it is." },
  "people.person": { under: "people.see", why: "Seeing one and seeing the list are one ability." },
  "people.places": { under: "people.see", why: "The units and grids that the forms of the list offer." },
  "people.add-staff": { under: "people.keep", why: "Keeping the staff is one ability." },
  "people.correct-staff": { under: "people.keep", why: "Keeping the staff is one ability." },
  "people.give-post": givesPosts,
  "people.change-post": givesPosts,
  "people.end-post": givesPosts,
  "people.resume-post": givesPosts,
  "people.annul-post": givesPosts,
  "people.leave": givesPosts,
  "people.substitute": givesPosts,
  "matter.carried": { under: "post.give", why: "What somebody carries is asked before their posts end." },
  "people.keep-pattern": keepsStaffing,
  "people.assign-pattern": keepsStaffing,
  "people.release-pattern": keepsStaffing,
  "people.found-team": keepsTeams,
  "people.correct-team": keepsTeams,
  "people.confirm-team": keepsTeams,
  "people.close-team": keepsTeams,
  "people.join-team": keepsTeams,
  "people.correct-member": keepsTeams,
  "people.move-member": keepsTeams,
  "people.record-training": keepsTeams,
  "people.teams": keepsTeams,
  "people.team": keepsTeams,
  "audit.readings": looksAtAudit,
  "audit.files": looksAtAudit,
  "audit.people": looksAtAudit,
  "audit.bulk": looksAtAudit,
  "audit.export": looksAtAudit,
  "audit.answer-bulk": looksAtAudit,
  "audit.set-limits": looksAtAudit,
  "identity.accounts": keepsAccounts,
  "identity.without-account": keepsAccounts,
  "identity.make-account": keepsAccounts,
  "identity.lock-account": keepsAccounts,
  "identity.unlock-account": keepsAccounts,
  "identity.reset-account": keepsAccounts,
  "identity.remove-second-factor": keepsAccounts,
  "identity.require-second-factor": keepsAccounts,
  "identity.link-subject": keepsAccounts,
  "identity.set-password": {
    under: null,
    why: "Whoever was given the link sets the password; it is good once.",
  },
  "identity.change-password": ownAccount,
  "identity.factors": ownAccount,
  "identity.begin-totp": ownAccount,
  "identity.confirm-totp": ownAccount,
  "identity.drop-totp": ownAccount,
  "identity.make-codes": ownAccount,
  "identity.add-passkey": ownAccount,
  "identity.drop-passkey": ownAccount,
  "identity.name-passkey": ownAccount,
  "identity.set-pin": ownAccount,
  "identity.lock-now": ownAccount,
  "identity.see-reset": ownAccount,
  "keeping.set-hold": keepsTerms,
  "keeping.lift-hold": keepsTerms,
  "keeping.set-term": keepsTerms,
  "figures.list": { under: "figures.see", why: "The list behind a figure belongs to the figure." },
  "figures.month": { under: "figures.see", why: "The three indicators of a month are figures." },
  "figures.month-list": { under: "figures.see", why: "The list behind a figure belongs to the figure." },
  "figures.month-sheet": { under: "figures.see", why: "The same counts as a spreadsheet." },
  "figures.method": { under: null, why: "How figures are counted is public; it holds nobody's data." },
  "figures.numbers": keepsFigures,
  "figures.numbers-template": keepsFigures,
  "figures.check-numbers": keepsFigures,
  "figures.enter-number": keepsFigures,
  "figures.import-numbers": keepsFigures,
  "figures.publish-month": keepsFigures,
  "figures.correct-month": keepsFigures,
  "figures.counts": { under: "figures.see", why: "The same counts, without the figures." },
  "matter.report": {
    under: null,
    why: "Anybody may report, also without a name; staff who report for someone need matter.report-for.",
  },
  "matter.nearby": {
    under: null,
    why: "Whoever is about to report sees titles and days of open matters near by, nothing else.",
  },
  "matter.follow": {
    under: null,
    why: "Somebody about to report the same thing follows instead; nothing is opened to them and nothing of them is kept.",
  },
  "matter.track": {
    under: null,
    why: "A place in the matter (link, or code and telephone) opens it; staff need matter.see.",
  },
  "privacy.my-data": { under: null, why: "Whoever has a place in the matter sees what it holds of them." },
  "privacy.readings": { under: null, why: "Whoever has a place in the matter sees who read their data." },
  "privacy.ask": {
    under: null,
    why: "Everyone asks about their own data, in the matter they hold a place in.",
  },
  "privacy.withdraw": { under: null, why: "Whoever asked takes it back." },
  "privacy.requests": { under: "privacy.answer", why: "The list of what somebody may answer." },
  "privacy.request": { under: "privacy.answer", why: "Opening one and answering it are one ability." },
  ...betweenTeams,
  "matter.rate": { under: null, why: "Only those who have a place in the matter rate it." },
  "matter.view": { under: "matter.see", why: "Seeing one and seeing the list are one ability." },
  "matter.worklist": { under: "matter.see", why: "Seeing one and seeing the list are one ability." },
  "mediation.add-party": conducts,
  "mediation.give-notice": conducts,
  "mediation.record-consent": conducts,
  "mediation.plan-session": conducts,
  "mediation.take-along": conducts,
  "mediation.record-session": conducts,
  "mediation.propose": conducts,
  "mediation.draft-agreement": conducts,
  "mediation.offer-agreement": conducts,
  "mediation.record-oral-agreement": conducts,
  "mediation.seal-agreement": conducts,
  "mediation.record-performance": conducts,
  "mediation.record-breach": conducts,
  "mediation.vary": conducts,
  "mediation.end-interim": conducts,
  "mediation.change-mediators": {
    under: "matter.assign-holder",
    why: "Whoever gives the matters of a place to people names a mediator when one has gone; a mediator may too.",
  },
  "mediation.end-mediation": conducts,
  "mediation.issue-link": conducts,
  "mediation.sign-agreement": {
    under: null,
    why: "A party signs for itself through its link; a paper signature is recorded by the mediator (mediation.conduct).",
  },
  "matter.answer-rating": {
    under: "matter.answer-outcome",
    why: "Whoever asks the sides whether it holds answers what they say of us.",
  },
  ...besideVerbs,
  ...meetingVerbs,
  ...ruleVerbs,
  ...talkVerbs,
  ...venueVerbs,
  "mediation.view": { under: "matter.see", why: "A mediation is seen with its matter." },
  "mediation.party-view": { under: null, why: "A party sees its own side and what is joint." },
  "unit.add-unit": keepsUnits,
  "unit.correct-unit": keepsUnits,
  "unit.close-unit": keepsUnits,
  "unit.tree": keepsUnits,
  "unit.divisions": keepsUnits,
  "setup.import-county": imports,
  "setup.undo-import": imports,
  "setup.check-file": imports,
  "setup.imports": imports,
  "setup.template": imports,
  "grid.keep-drawing": draws,
  "grid.drop-drawing": draws,
  "grid.decide-drawing": draws,
  "grid.drawings": draws,
  "grid.drawing": draws,
  "grid.on-day": draws,
  "grid.export": draws,
  "matter.drawing-effect": draws,
  "panel.invite": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.release": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.put-before": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.make-ready": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.plan-meeting": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.hold-meeting": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.send-advice": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.follow": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.cancel": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.candidates": {
    under: "panel.call",
    why: "Whoever may call a panel on the matter brings it together, and the one who leads it.",
  },
  "panel.answer": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.step-aside": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.give-opinion": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.draft-advice": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.vote": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.view": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.list": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.make-minutes": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.calendar": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.file": {
    under: "panel.see",
    why: "Members act for themselves on the panels they sit on: the seat is asked for, behind panel.see.",
  },
  "panel.of-matter": { under: "matter.see", why: "Whoever sees a matter sees that a panel is on it." },
  "notice.list": { under: null, why: "Everyone reads their own notices; those of matters they may see." },
  "notice.count": { under: null, why: "Everyone reads their own notices; those of matters they may see." },
  "notice.mark-read": { under: null, why: "Everyone marks their own notices." },
  "notice.reminders": { under: null, why: "A place in the matter opens what its side is reminded of." },
  "mediation.list-papers": { under: "person.read", why: "Papers carry names; reading them is logged." },
  "mediation.make-paper": { under: "person.read", why: "Papers carry names; reading them is logged." },
  "mediation.make-pack": { under: "person.read", why: "Papers carry names; reading them is logged." },
  "mediation.make-file": { under: "person.read", why: "Papers carry names; reading them is logged." },
};

/** Verbs that stand on no address of the open interface, and who calls them instead. */
export const verbsWithoutRoute: Readonly<Record<string, string>> = {};
