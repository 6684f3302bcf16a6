import { demoStaff } from "@maple/demo";
/*
 * The policy as people agreed on it, written by hand beside the code that carries it out: the one description from which
 * every cell of the leak matrix is expected. It shares no line with `grants`, the rules or the stores.
 */

export type Reach = "own" | "grid" | "unit" | "room" | "station" | "county";

/** Every role: what it may do, by how far. */
const inTheGrid: Partial<Record<Reach, string>> = {
  county: "matter.report-for",
  grid: `matter.see matter.accept matter.note matter.assign-to-grid matter.categorise matter.answer-outcome
    person.read person.contact file.see`,
  own: "matter.settle matter.open-sealed matter.pause-clock matter.resume-clock matter.extend-clock",
};

export const table: Readonly<Record<string, Partial<Record<Reach, string>>>> = {
  "grid-worker": inTheGrid,
  "auxiliary-officer": { ...inTheGrid, unit: "teamwork.report teamwork.feed" },
  "village-assistant": inTheGrid,
  "veteran-deputy": {
    room: "matter.see matter.note matter.accept consultation.see",
    unit: "teamwork.report teamwork.feed",
  },
  "deputy-secretary": { grid: "matter.see figures.see", own: "panel.see" },
  "grid-head": { grid: "matter.see figures.see" },
  "grid-administrator": { grid: "matter.see figures.see", own: "panel.see" },
  "committee-member": { own: "panel.see" },
  judge: { own: "panel.see" },
  lawyer: { own: "panel.see" },
  "centre-mediator": { own: "panel.see" },
  counsellor: { own: "panel.see" },
  "legal-officer": {
    station: "figures.see callback.make legal.check",
    county: "library.write library.publish",
  },
  officer: {
    county: "matter.report-for library.write venue.see",
    room: `matter.see matter.accept matter.decline matter.withdraw matter.hand-to-police matter.assign-to-grid
      matter.assign-holder matter.categorise matter.grade matter.note matter.begin-mediation matter.settle
      matter.pause-clock matter.resume-clock matter.extend-clock track.choose matter.answer-outcome matter.verify
      matter.reopen matter.open-sealed matter.seal repeat.merge referral.make evidence.ask person.read
      person.contact file.see register.see figures.see team.keep privacy.answer handling.push teamwork.hand-over
      consultation.see consultation.keep teamwork.answer-problem panel.call callback.make venue.keep`,
    unit: "teamwork.receive teamwork.report teamwork.feed",
    own: "mediation.conduct panel.see",
  },
  mediator: {
    county: "matter.report-for library.write venue.see",
    own: `matter.see matter.note matter.begin-mediation matter.settle matter.answer-outcome matter.categorise
      matter.pause-clock matter.resume-clock matter.extend-clock track.choose
      matter.open-sealed referral.make evidence.ask mediation.conduct person.read person.contact file.see`,
  },
  "station-head": {
    county: "matter.report-for library.write library.publish venue.see",
    station: `matter.see matter.accept matter.decline matter.withdraw matter.hand-to-police matter.assign-to-grid
      matter.assign-holder matter.categorise matter.grade matter.note matter.settle matter.answer-outcome
      matter.pause-clock matter.resume-clock matter.extend-clock matter.approve-extension track.choose
      matter.verify matter.reopen matter.open-sealed matter.seal matter.unseal repeat.merge referral.make evidence.ask evidence.open-original person.read person.contact file.see
      register.see register.export figures.see figures.keep policy.see policy.ask people.see post.give staffing.see team.keep
      privacy.answer audit.see handling.push handling.supervise handling.figures teamwork.hand-over teamwork.triage
      teamwork.watch teamwork.remark teamwork.feed teamwork.answer-problem consultation.see consultation.keep
      panel.call callback.make venue.keep`,
    own: "panel.see",
  },
  // The room sees its whole station and nobody's name.
  "duty-commander": {
    county: "matter.report-for",
    station: `matter.see matter.note matter.assign-to-grid matter.assign-holder matter.categorise matter.grade
      matter.open-sealed file.see figures.see teamwork.hand-over teamwork.triage teamwork.watch teamwork.remark
      teamwork.feed teamwork.answer-problem`,
    unit: "teamwork.receive teamwork.report",
    own: "matter.settle",
  },
  dispatcher: {
    county: "matter.report-for",
    station: `matter.see matter.note matter.assign-to-grid matter.categorise matter.grade teamwork.triage teamwork.watch
      teamwork.feed`,
    unit: "teamwork.report",
  },
  "file-supervisor": {
    station: `matter.see consultation.see file.see register.see figures.see teamwork.watch teamwork.remark
      teamwork.feed`,
    unit: "teamwork.report",
  },
  "case-officer": {
    county: "matter.report-for",
    unit: "teamwork.receive teamwork.report teamwork.feed",
    own: `matter.see matter.hand-to-police matter.categorise matter.grade matter.note matter.settle matter.pause-clock
      matter.resume-clock matter.extend-clock track.choose matter.answer-outcome matter.open-sealed person.read
      person.contact file.see teamwork.hand-over`,
  },
  "department-clerk": { unit: "handling.answer handling.figures", own: "panel.see" },
  administrator: {
    county: `figures.see figures.keep handling.figures policy.see policy.ask unit.keep grid.draw setup.import people.see people.keep post.give
      staffing.see staffing.keep team.keep account.keep keeping.keep clock.keep rule.keep library.publish audit.see venue.see venue.keep`,
  },
};

/** An act that is refused to everybody, to those who may for what they sent and to the others for who they are. */
export interface Knock {
  send: string;
  body: object;
}

/** Abilities that are about no matter: an address that stands open to whoever has it, or what its answer says of it. */
export const openDoors: Readonly<Record<string, string | Knock>> = {
  "policy.see": "/api/policy",
  "unit.keep": "/api/units",
  "grid.draw": "/api/drawings",
  "setup.import": "/api/setup/imports",
  "people.see": "/api/people",
  "people.keep": { send: "/api/people", body: { name: "王" } },
  "post.give": {
    send: `/api/people/${demoStaff()[0]!.id}/posts`,
    body: { role: "no-such-role", unit: demoStaff()[0]!.posts[0]!.unit, from: "2000-01-01" },
  },
  "staffing.see": "/api/staffing",
  "staffing.keep": {
    send: "/api/staffing/patterns",
    body: { name: { zh: "", en: "" }, unitKind: "police-room", lines: [], from: "2000-01-01" },
  },
  "team.keep": "/api/teams",
  "account.keep": "/api/accounts",
  "keeping.keep": "/api/keeping",
  "clock.keep": "/api/clocks",
  "rule.keep": "/api/ladder",
  "figures.keep": "/api/numbers",
  "audit.see": "/api/audit/acts",
  "handling.answer": "/api/tasks",
  "handling.figures": "/api/tasks/figures",
  "teamwork.triage": "/api/room/incoming",
  "teamwork.watch": "/api/room/clocks",
  "teamwork.receive": "/api/hand-overs",
  "teamwork.feed": "/api/feed",
  "teamwork.report": { send: "/api/feed", body: { kind: "progress", words: "" } },
  "panel.see": "/api/panels",
  "consultation.see": "/api/meetings",
  "consultation.keep": {
    send: "/api/meetings",
    body: {
      room: demoStaff()[0]!.posts[0]!.unit,
      theme: "",
      meetsAt: "2000-01-01T00:00:00.000Z",
      place: "",
      chair: demoStaff()[0]!.id,
    },
  },
  "callback.make": "/api/callbacks",
  "legal.check": "/api/legal-checks",
  "venue.see": "/api/rooms",
  "venue.keep": {
    send: "/api/rooms",
    body: {
      unit: demoStaff()[0]!.posts[0]!.unit,
      name: { zh: "", en: "" },
      address: "",
      seats: 6,
      has: [],
      hours: [{ day: 1, from: "09:00", until: "17:00" }],
    },
  },
  "library.write": {
    send: "/api/library",
    body: { kind: "method", category: null, titleZh: "", bodyZh: "", source: "", sourceDate: "" },
  },
  "library.publish": { send: `/api/library/${demoStaff()[0]!.id}/publish`, body: { version: 1 } },
};

export type Compartment = "A" | "B" | "joint" | "neutral" | "staff" | "reporter" | "panel" | "public";
export const compartments: readonly Compartment[] = [
  "A",
  "B",
  "joint",
  "neutral",
  "staff",
  "reporter",
  "panel",
  "public",
];

/** What each place in a matter reads. */
export const readsOf: Readonly<Record<string, readonly Compartment[]>> = {
  mediator: compartments.filter((one) => one !== "panel"),
  staff: ["joint", "staff", "reporter", "public"],
  A: ["A", "joint", "public"],
  B: ["B", "joint", "public"],
  reporter: ["reporter", "public"],
  // Whoever sits on the panel of a matter, or called it: what was put before it, on its own page alone.
  panel: ["panel"],
};

/** Acts that stand in a matter's list of acts in each state of it. */
export const actsIn: Readonly<Record<string, string>> = {
  reported: "accept assign-to-grid decline hand-to-police withdraw categorise grade note",
  accepted: `begin-mediation settle assign-holder assign-to-grid categorise grade note hand-to-police decline withdraw`,
  mediating: "record-agreement end-mediation assign-holder categorise grade note hand-to-police",
  settled: "answer-outcome verify reopen note",
};

/** Somebody who asks, as the description knows them. */
export interface Person {
  name: string;
  county: "A" | "B";
  kind: "staff" | "program" | "party" | "guest";
  id: string;
  role: string | null;
  unit: string;
  grids: readonly string[];
  rooms: readonly string[];
  /** Abilities of a program, for its county. */
  given: readonly string[];
  /** Sealed matters that this sign-in has named a purpose for. */
  opened: ReadonlySet<string>;
  /** Links: the matter, the sides, and which party of it they are. */
  holds: ReadonlyArray<{
    matter: string;
    sides: readonly string[];
    party: "reporter" | "other" | "agent" | null;
  }>;
}

/** A matter, as the description knows it. */
export interface Planted {
  key: string;
  id: string;
  code: string;
  county: "A" | "B";
  grid: string;
  community: string;
  room: string;
  state: string;
  sealed: boolean;
  holder: string | null;
  mediators: readonly string[];
  mediated: boolean;
  /** Its reporter is no party of the mediation. */
  aside: boolean;
  /** What one department has of it, with the file that went along; null: nothing. */
  task: { id: string; unit: string; file: string; asked: string } | null;
  /** The team that it is offered to and that has not answered; null: none. */
  handOver: { id: string; unit: string; words: string } | null;
  /** What a supervisor wrote about its file. */
  remark: { id: string; words: string } | null;
  /** The panel on it: who sits, who was asked and has not answered, who stepped aside. */
  panel: { id: string; members: readonly string[]; asked: readonly string[]; gone: readonly string[] } | null;
}

/** A clerk works on the tasks of their own department, and on nothing of another. */
export function worksOn(person: Person, matter: Planted): boolean {
  if (matter.task === null || person.county !== matter.county) return false;
  return reachOf(person, "handling.answer") === "unit" && person.unit === matter.task.unit;
}

/** Somebody of the team that a matter is offered to. */
export function isOffered(person: Person, matter: Planted): boolean {
  if (matter.handOver === null || person.county !== matter.county) return false;
  return reachOf(person, "teamwork.receive") === "unit" && person.unit === matter.handOver.unit;
}

/** In a list of the command room: where the ability reaches, a protected one only where it may be opened. */
export function inRoomList(person: Person, ability: string, matter: Planted): boolean {
  if (person.kind !== "staff" || !reaches(person, ability, matter)) return false;
  return !matter.sealed || reaches(person, "matter.open-sealed", matter);
}

/** Of the matter a department reads the place alone, and of a protected one not even that. */
export function readsInTask(person: Person, matter: Planted, content: Content): boolean {
  return worksOn(person, matter) && content === "place" && !matter.sealed;
}

export function reachOf(person: Person, ability: string): Reach | null {
  if (person.kind === "program") return person.given.includes(ability) ? "county" : null;
  if (person.kind !== "staff" || person.role === null) return null;
  for (const [reach, abilities] of Object.entries(table[person.role] ?? {}))
    if (abilities.split(/\s+/).includes(ability)) return reach as Reach;
  return null;
}

/** Whether somebody's post reaches a matter with an ability; the seal is another question. */
export function reaches(person: Person, ability: string, matter: Planted, counted = true): boolean {
  const reach = reachOf(person, ability);
  if (reach === null || person.county !== matter.county) return false;
  if (reach === "county") return true;
  if (counted && (matter.holder === person.id || matter.mediators.includes(person.id))) return true;
  if (reach === "own") return false;
  if (person.grids.includes(matter.grid)) return true;
  if (reach === "unit") return person.unit === matter.community;
  return reach !== "grid" && person.rooms.includes(matter.room);
}

/** `door`: they may know of it and open it by naming a purpose. */
export type Relation = "none" | "door" | "staff" | "mediator" | "party";

export function relationOf(person: Person, matter: Planted): Relation {
  if (person.holds.some((hold) => hold.matter === matter.id)) return "party";
  if (!reaches(person, "matter.see", matter)) return "none";
  if (matter.sealed) {
    if (person.kind !== "staff" || !reaches(person, "matter.open-sealed", matter)) return "none";
    if (!person.opened.has(matter.id)) return "door";
  }
  return matter.mediators.includes(person.id) ? "mediator" : "staff";
}

/** Whether somebody may do something to a matter that they see. */
export function mayDo(person: Person, ability: string, matter: Planted): boolean {
  const relation = relationOf(person, matter);
  return (relation === "staff" || relation === "mediator") && reaches(person, ability, matter);
}

export const contents = [
  "title",
  "story",
  "place",
  "session",
  "reporter name",
  "reporter phone",
  "reporter address",
  "other name",
  "other phone",
  "other address",
  ...compartments.flatMap((one) => [`note ${one}`, `file ${one}`]),
  "proposal A",
  "proposal B",
  "proposal joint",
  "panel about",
  "panel brief",
  "panel opinion",
  "referral A",
  "referral B",
  "referral reporter",
  "draft A",
  "draft B",
  ...["A", "B", "joint"].flatMap((one) => [`message ${one}`, `offer ${one}`]),
  "late A",
  "late B",
  "safety neutral",
] as const;
export type Content = string;

/** The compartments that somebody reads of a matter, by their places in it. */
function readsIn(person: Person, matter: Planted): ReadonlySet<string> {
  const relation = relationOf(person, matter);
  if (relation === "staff" || relation === "mediator") return new Set(readsOf[relation]);
  const sides = person.holds.filter((hold) => hold.matter === matter.id).flatMap((hold) => hold.sides);
  return new Set(sides.flatMap((side) => readsOf[side] ?? []));
}

/** What somebody reads of the panel on a matter; nothing while the matter is sealed. */
export function readsPanel(person: Person, matter: Planted): "whole" | "about" | null {
  if (matter.panel === null || matter.sealed || person.county !== matter.county) return null;
  const has = (ids: readonly string[]) => person.kind === "staff" && ids.includes(person.id);
  if (has(matter.panel.members) && reachOf(person, "panel.see") !== null) return "whole";
  if (mayDo(person, "panel.call", matter)) return "about";
  return has(matter.panel.asked) && reachOf(person, "panel.see") !== null ? "about" : null;
}

/** The talks are for the parties, not for whoever reported and is none; staff read what their place opens. */
function readsTalk(person: Person, matter: Planted, table: string): boolean {
  const stranger = person.holds.some((one) => one.matter === matter.id && one.party === null);
  return !stranger && readsIn(person, matter).has(table);
}

/** Whether somebody may find this of a matter, on any surface. */
export function isOpen(person: Person, matter: Planted, content: Content): boolean {
  const relation = relationOf(person, matter);
  const [what, which] = content.split(" ");
  // A panel has a page of its own: it opens nothing of the matter, and the matter nothing of it.
  if (content === "panel about") return readsPanel(person, matter) !== null;
  if (what === "panel" || content === "file panel") return readsPanel(person, matter) === "whole";
  if (content === "note panel" || relation === "none" || relation === "door") return false;
  // What a side is still writing is its own: not even a mediator reads it.
  if (what === "draft")
    return person.holds.some((one) => one.matter === matter.id && one.party && one.sides.includes(which!));
  if (what === "message" || what === "offer") return readsTalk(person, matter, which!);
  if (["note", "file", "proposal", "referral", "late", "safety"].includes(what!))
    return readsIn(person, matter).has(which!);
  if (relation !== "party") {
    if (which === "name") return reaches(person, "person.read", matter);
    if (which === "phone" || which === "address") return reaches(person, "person.contact", matter);
    return true;
  }
  const hold = person.holds.find((one) => one.matter === matter.id)!;
  if (what === "title" || what === "story") return hold.sides.includes("reporter");
  if (what === "place") return true;
  if (what === "session") return hold.party !== null;
  // Whom one is to make up with has a name, unless it asked to keep it; a telephone is its own holder's alone.
  const mine = what === (hold.party ?? (hold.sides.includes("reporter") ? "reporter" : null));
  if (which === "name") return mine || (what === "other" && hold.party !== null);
  return mine;
}
