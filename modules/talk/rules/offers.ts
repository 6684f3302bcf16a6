import { nextOfferState, type OfferState } from "../model/offer-life.ts";
import type { Table, Voice } from "../model/talk.ts";

/** What the rules need to know of an offer. Days as `2026-11-26`. */
export interface OfferFacts {
  id: string;
  table: Table;
  maker: Voice;
  until: string;
  state: OfferState;
  accepted: readonly Voice[];
}

/** The longest that an offer may bind whoever made it. */
export const mostDays = 90;

/** Where an offer stands on a day: one that nobody answered in time has lapsed, whoever looks first. */
export function standingOf(offer: Pick<OfferFacts, "state" | "until">, today: string): OfferState {
  return offer.state === "open" && offer.until < today ? "lapsed" : offer.state;
}

/** Who must accept it: at the joint table everybody but its maker and the mediator; else the one other. */
export function addressedTo(offer: Pick<OfferFacts, "table" | "maker">): Voice[] {
  if (offer.table === "joint") return (["A", "B"] as const).filter((side) => side !== offer.maker);
  return offer.maker === "M" ? [offer.table] : ["M"];
}

export function awaits(offer: OfferFacts, today: string): Voice[] {
  if (standingOf(offer, today) !== "open") return [];
  return addressedTo(offer).filter((voice) => !offer.accepted.includes(voice));
}

export type OfferObjection =
  | "offer-open-already"
  | "offer-agreed-already"
  | "offer-own"
  | "offer-not-yours"
  | "offer-answered"
  | "offer-lapsed";

/**
 * Whether an offer may be made at a table: one at a time waits there for an answer, so that nobody has two to answer
 * and no two can both be accepted; none once the sides have accepted one.
 */
export function mayOffer(offers: readonly OfferFacts[], table: Table, today: string): OfferObjection | null {
  const here = offers.filter((offer) => offer.table === table);
  if (here.some((offer) => standingOf(offer, today) === "open")) return "offer-open-already";
  return table === "joint" && here.some((offer) => offer.state === "accepted")
    ? "offer-agreed-already"
    : null;
}

/** Whether this voice may answer: it was asked, it has not answered, and the day has not passed. */
export function mayAnswer(offer: OfferFacts, voice: Voice, today: string): OfferObjection | null {
  const standing = standingOf(offer, today);
  if (offer.maker === voice) return "offer-own";
  if (!addressedTo(offer).includes(voice)) return "offer-not-yours";
  if (standing === "lapsed") return "offer-lapsed";
  return standing === "open" && !offer.accepted.includes(voice) ? null : "offer-answered";
}

/** What one answer makes of an offer: accepted only when the last of those asked has accepted. */
export function afterAnswer(
  offer: OfferFacts,
  voice: Voice,
  answer: "accept" | "decline" | "counter",
): { state: OfferState; accepted: Voice[] } {
  const accepted = answer === "accept" ? [...offer.accepted, voice] : [...offer.accepted];
  const whole = addressedTo(offer).every((one) => accepted.includes(one));
  if (answer === "accept" && !whole) return { state: offer.state, accepted };
  return { state: nextOfferState(offer.state, answer) ?? offer.state, accepted };
}

/** Its maker takes an offer back, as long as nobody has answered. */
export function mayWithdraw(offer: OfferFacts, voice: Voice, today: string): OfferObjection | null {
  if (offer.maker !== voice) return "offer-not-yours";
  const standing = standingOf(offer, today);
  if (standing === "lapsed") return "offer-lapsed";
  return standing === "open" && offer.accepted.length === 0 ? null : "offer-answered";
}

/** The offer that an agreement may be drafted from: accepted by both sides, never by one and the mediator. */
export function basisOf<O extends OfferFacts>(offers: readonly O[]): O | null {
  return offers.find((offer) => offer.table === "joint" && offer.state === "accepted") ?? null;
}
