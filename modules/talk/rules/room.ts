import type { MediationState } from "@maple/mediation";
import type { Addressee, MessageState, RoomStanding, Side, Table, Voice } from "../model/talk.ts";

/** Talks end with the mediation, or when its agreement takes effect (People's Mediation Law arts. 20 to 26). */
export function standingOfRoom(room: { open: boolean } | null, mediation: MediationState): RoomStanding {
  const talking = mediation === "begun" || mediation === "agreeing";
  if (!room) return talking ? "none" : "ended";
  if (!talking) return "ended";
  return room.open ? "open" : "closed";
}

/** Why nothing can be written now; null when it can. */
export function mayWrite(standing: RoomStanding): "talk-not-open" | "talk-ended" | null {
  if (standing === "open") return null;
  return standing === "ended" ? "talk-ended" : "talk-not-open";
}

/**
 * Where a message goes and whether it waits. A side writes to the mediator in its own compartment. What it writes to
 * everybody waits there for the mediator, unless both sides agreed that such words go straight.
 */
export function wayOfMessage(
  sender: Voice,
  to: Addressee,
  straight: readonly Side[],
): { table: Table; state: MessageState } | null {
  if (sender === "M") {
    if (to === "mediator") return null;
    return { table: to === "all" ? "joint" : to, state: "sent" };
  }
  if (to === "A" || to === "B") return null;
  if (to === "mediator") return { table: sender, state: "sent" };
  const both = straight.includes("A") && straight.includes("B");
  return both ? { table: "joint", state: "sent" } : { table: sender, state: "held" };
}
