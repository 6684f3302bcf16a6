import { gridRoles, type StaffPost } from "@maple/people";
import type { NoticeKind } from "../model/notice.ts";

/** Where a matter stands and who carries it. */
export interface Standing {
  id: string;
  grid: string | null;
  room: string | null;
  holder: string | null;
  mediators: readonly string[];
}

export interface Happened {
  type: string;
  /** `staff:<id>`, `party:<id>`, `guest`, … */
  actor: string;
  data: Readonly<Record<string, unknown>>;
}

export interface Telling {
  staff: string;
  kind: NoticeKind;
  /** For a department: the task it is about, in place of the matter. */
  task?: string;
}

/** What a side says in confidence: that it wrote at all is for the mediators alone. */
const confidential = new Set(["A", "B", "neutral"]);

/** From this score down somebody is told, so that it is answered. */
const badScore = 2;

/** Event types that somebody is told of; the rule below has a line for each. */
export const toldTypes: readonly string[] = [
  "matter.reported",
  "matter.assigned-to-grid",
  "matter.given-to",
  "matter.given-back",
  "matter.mediation-begun",
  "matter.noted",
  "matter.outcome-answered",
  "matter.reopened",
  "matter.rated",
  "mediation.mediators-changed",
  "repeat.cluster-noticed",
  "callback.found",
  "evidence.given",
  "evidence.declined",
  "legal.asked",
  "legal.found-fit",
  "legal.to-be-mended",
  "mediation.consent-given",
  "mediation.consent-refused",
  "mediation.proposed",
  "talk.message-sent",
  "talk.offer-made",
  "talk.offer-accepted",
  "talk.offer-declined",
  "talk.offer-withdrawn",
  "talk.offer-lapsed",
  "mediation.session-planned",
  "mediation.session-moved",
  "venue.mediator-chosen",
  "venue.times-answered",
  "venue.change-asked",
  "mediation.agreement-signed",
  "mediation.obligation-performed",
  "panel.suggested",
  "panel.member-asked",
  "panel.member-answered",
  "panel.member-recused",
  "panel.meeting-planned",
  "panel.advice-drafted",
  "panel.cancelled",
  "panel.advised",
];

/** Who is told of an event, and as what. Nobody is told of what they did themselves. Mission A3, A4. */
export function whoIsTold(event: Happened, matter: Standing, posts: readonly StaffPost[]): Telling[] {
  const { data } = event;
  const byParty = event.actor.startsWith("party:");
  const told = (kind: NoticeKind, staff: readonly string[]): Telling[] =>
    [...new Set(staff)].filter((id) => event.actor !== `staff:${id}`).map((id) => ({ staff: id, kind }));
  switch (event.type) {
    case "matter.reported":
      return told("reported-here", localCarers(matter, posts));
    case "matter.assigned-to-grid":
      return told("moved-here", localCarers(matter, posts));
    case "matter.given-to":
      return told("given-to-you", idsIn(data.holder));
    case "matter.given-back":
      return told("given-back", localCarers(matter, posts));
    case "matter.mediation-begun":
      return told("mediation-given", idsIn(data.mediators));
    case "matter.noted":
      if (!byParty) return [];
      return told(
        "party-wrote",
        confidential.has(String(data.compartment)) ? matter.mediators : carersOfMatter(matter, posts),
      );
    case "matter.outcome-answered":
      if (data.answer === "not-solved") return told("not-solved", carersOfMatter(matter, posts));
      return byParty ? told("party-answered", carersOfMatter(matter, posts)) : [];
    case "matter.reopened":
      return told("not-solved", carersOfMatter(matter, posts));
    case "repeat.cluster-noticed":
      return told("cluster", idsIn(data.told));
    case "evidence.given":
    case "evidence.declined":
      return data.by === "link" ? told("evidence-answered", carersOfMatter(matter, posts)) : [];
    case "legal.asked":
      return told("text-to-check", idsIn(data.told));
    case "legal.found-fit":
    case "legal.to-be-mended":
      return told("text-checked", matter.mediators);
    case "callback.found":
      return told("callback-found", idsIn(data.told));
    case "mediation.mediators-changed": {
      const before = idsIn(data.before);
      return data.because === "gone" && idsIn(data.mediators).every((id) => before.includes(id))
        ? told("mediator-gone", carersOfMatter(matter, posts))
        : told(
            "mediation-given",
            idsIn(data.mediators).filter((id) => !before.includes(id)),
          );
    }
    case "matter.rated":
      return Number(data.score) <= badScore ? told("bad-rating", carersOfMatter(matter, posts)) : [];
    case "mediation.consent-given":
    case "mediation.consent-refused":
      return byParty ? told("party-answered", matter.mediators) : [];
    case "mediation.proposed":
      return byParty ? told("party-wrote", matter.mediators) : [];
    // What the sides write apart is for the mediators alone.
    case "talk.message-sent":
    case "talk.offer-made":
      return byParty ? told("party-wrote", matter.mediators) : [];
    case "talk.offer-accepted":
    case "talk.offer-declined":
    case "talk.offer-withdrawn":
      return byParty ? told("party-answered", matter.mediators) : [];
    case "talk.offer-lapsed":
      return told("offer-lapsed", matter.mediators);
    case "mediation.session-planned":
      return told("session-planned", matter.mediators);
    case "mediation.session-moved":
      return told("session-moved", matter.mediators);
    case "venue.mediator-chosen":
    case "venue.times-answered":
      return byParty ? told("party-answered", carersOfMatter(matter, posts)) : [];
    case "venue.change-asked":
      return told("change-asked", matter.mediators);
    case "mediation.agreement-signed":
      return data.role === "party" ? told("party-signed", matter.mediators) : [];
    case "mediation.obligation-performed":
      return told("obligation-performed", carersOfMatter(matter, posts));
    // The event names whom it concerns. Members hear of their panel and are told nothing of its matter.
    case "panel.suggested":
      return told("panel-suggested", idsIn(data.told));
    case "panel.member-asked":
      return told("panel-asked", idsIn(data.told));
    case "panel.member-answered":
    case "panel.member-recused":
      return told("panel-answered", idsIn(data.told));
    case "panel.meeting-planned":
      return told("panel-meets", idsIn(data.told));
    case "panel.advice-drafted":
      return told("panel-draft", idsIn(data.told));
    case "panel.cancelled":
      return told("panel-off", idsIn(data.told));
    case "panel.advised":
      return told("panel-advised", carersOfMatter(matter, posts));
    default:
      return [];
  }
}

/** Notices that name no matter: who sits on a panel, or reads the text of an agreement, may know of none. */
export const namesNoMatter: ReadonlySet<NoticeKind> = new Set([
  "panel-asked",
  "panel-answered",
  "panel-meets",
  "panel-draft",
  "panel-off",
  "text-to-check",
  // The receiving team does not see the matter yet: it leads to their list.
  "handed-to-team",
]);

/** Who answers for the place: the grid's workers and the room's officers, from posts held today. */
export function localCarers(matter: Standing, posts: readonly StaffPost[]): string[] {
  return posts
    .filter(
      (post) =>
        ((gridRoles as readonly string[]).includes(post.role) &&
          matter.grid !== null &&
          post.grids.includes(matter.grid)) ||
        (post.role === "officer" && matter.room !== null && post.unit === matter.room),
    )
    .map((post) => post.staff);
}

/** Whoever carries a matter; while nobody does, who answers for the place. */
export function carersOfMatter(matter: Standing, posts: readonly StaffPost[]): string[] {
  const carriers = matter.holder === null ? matter.mediators : [matter.holder, ...matter.mediators];
  return carriers.length > 0 ? [...carriers] : localCarers(matter, posts);
}

function idsIn(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === "string");
}
