import { type About, mayAct } from "@maple/identity";
import { compartmentPolicy, mayActOn } from "@maple/matter";
import { aboutFor, findMatter, type MatterCore } from "@maple/matter/server";
import { type Actor, actorText, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { EventData, Told } from "@maple/platform/ledger";
import type { WordKind } from "../model/panel.ts";
import { nextPanelState, type PanelAct, type PanelState, panelStateWords } from "../model/panel-life.ts";
import { sits } from "../model/seat-life.ts";
import { type Reads, readsOf } from "../rules/may-read.ts";
import { findPanel, findPanelToChange, type PanelRow, type SeatRow, seatsOf } from "../store/panel-store.ts";
import { insertWord } from "../store/word-store.ts";

export interface PanelFacts {
  panel: PanelRow;
  seats: SeatRow[];
  matter: MatterCore;
  about: About;
}

interface Loading {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { panel: string };
}

const saidOfNone = (actor: Actor) => (actor.kind === "staff" ? "panel-not-found" : "not-signed-in");

async function loaded(given: Loading, panel: PanelRow | null): Promise<PanelFacts> {
  const { tx, county, actor } = given;
  const found = panel ?? refuse(saidOfNone(actor));
  const [seats, matter] = await Promise.all([
    seatsOf(tx, county, [found.id]),
    findMatter(tx, county, found.matter),
  ]);
  const there = matter ?? refuse(saidOfNone(actor));
  return { panel: found, seats, matter: there, about: await aboutFor(given, there) };
}

/** A panel with its seats and its matter, held for an act that changes it. */
export async function loadPanel(given: Loading): Promise<PanelFacts> {
  return loaded(given, await findPanelToChange(given.tx, given.county, given.input.panel));
}

/** The same for a question. */
export async function loadPanelToSee(given: Loading): Promise<PanelFacts> {
  return loaded(given, await findPanel(given.tx, given.county, given.input.panel));
}

/** A panel stands where its members and its caller are: nobody else's post reaches it by grid or room. */
function aboutPanel({ panel, seats }: PanelFacts): About {
  return { grid: null, room: null, carriers: [panel.called_by, ...seats.map((seat) => seat.staff)] };
}

/** How much of it an actor reads; nothing while its matter is protected. */
export function readingOf(actor: Actor, facts: PanelFacts): Reads {
  if (facts.matter.sealed !== null) return null;
  return readsOf({
    actor: actor.id,
    calledBy: facts.panel.called_by,
    seats: facts.seats,
    maySee: mayAct(actor, "panel.see", aboutPanel(facts)) === null,
    mayCall: mayActOn(actor, "panel.call", facts.about) === null,
  });
}

/** Whether somebody may read anything of it: else it is said as of one that is not there. */
export function mayReadPanel(actor: Actor, facts: PanelFacts): string | null {
  if (readingOf(actor, facts) !== null) return null;
  if (actor.kind !== "staff") return "not-signed-in";
  const sat = facts.panel.called_by === actor.id || facts.seats.some((seat) => isMine(actor, seat));
  return facts.matter.sealed !== null && sat ? "panel-protected" : "panel-not-found";
}

const isMine = (actor: Actor, seat: SeatRow) => seat.staff === actor.id && sits(seat.state);

/** The seat that an actor holds, asked or accepted. */
export function seatOf(actor: Actor, facts: PanelFacts): SeatRow | null {
  return facts.seats.find((seat) => isMine(actor, seat)) ?? null;
}

/** Who brings a panel together: whoever may call one on its matter, and the one who leads it. */
export function mayConvene(actor: Actor, facts: PanelFacts): string | null {
  const shut = mayReadPanel(actor, facts);
  if (shut) return shut;
  const seat = seatOf(actor, facts);
  const leads = seat?.part === "lead" && seat.state === "accepted";
  return leads ? null : mayActOn(actor, "panel.call", facts.about) === null ? null : "not-allowed";
}

/** Members speak for themselves. */
export function maySpeak(actor: Actor, facts: PanelFacts): string | null {
  return mayReadPanel(actor, facts) ?? (seatOf(actor, facts)?.state === "accepted" ? null : "seat-not-yours");
}

/** The compartment of the matter in which a panel reads and writes: its own, and no other. */
export const opensPanel = (_actor: unknown, { matter }: PanelFacts) =>
  compartmentPolicy.panel.map((compartment) => ({ matter: matter.id, compartment }));

/** The state after an act, or the named refusal that this life does not allow it now. */
export function advance(panel: Pick<PanelRow, "state">, act: PanelAct): PanelState {
  const words = panelStateWords[panel.state];
  return (
    nextPanelState(panel.state, act) ??
    refuse("panel-act-not-possible", { state: words.zh, stateEn: words.en })
  );
}

/** A text as it is kept; refuses one that says nothing. */
export function wordsGiven(text: string, reason = "panel-words-needed"): string {
  const tidy = text.trim();
  return [...tidy].length < 2 ? refuse(reason) : tidy;
}

/** Keeps what somebody said in a panel. @returns its id, which the ledger may carry. */
export async function keepWord(
  given: { tx: Tx; county: number; actor: Actor; now: string; facts: { panel: PanelRow } },
  word: {
    kind: WordKind;
    text: string;
    seat?: string | null;
    about?: string | null;
    agrees?: boolean | null;
  },
): Promise<string> {
  const id = newId();
  await insertWord(
    given.tx,
    given.county,
    { panel: given.facts.panel.id, matter: given.facts.panel.matter },
    {
      id,
      kind: word.kind,
      seat: word.seat ?? null,
      about: word.about ?? null,
      agrees: word.agrees ?? null,
      text: word.text,
      author: actorText(given.actor),
      at: given.now,
    },
  );
  return id;
}

/** An event of a panel in the stream of its matter: ids, codes and counts, never how somebody voted. */
export function panelTold(panel: Pick<PanelRow, "id" | "matter">, type: string, data: EventData): Told {
  return { stream: panel.matter, kind: "matter", type, data: { panel: panel.id, ...data } };
}

/** Whoever sits, asked or accepted. */
export function sitting(facts: Pick<PanelFacts, "seats">): string[] {
  return facts.seats.filter((seat) => sits(seat.state)).map((seat) => seat.staff);
}
