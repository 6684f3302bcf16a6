import { type About, type Asker, mayAct } from "@maple/identity";

/**
 * Whether a post of the asker allows an act on this matter. No act reaches further than sight: whoever may not see the
 * matter hears what they would hear of one that does not exist, and whoever may open a sealed one that it is sealed.
 */
export function mayActOn(asker: Asker, act: string, about: About): string | null {
  const objection = mayAct(asker, act, about);
  if (objection === "not-signed-in") return objection;
  return knowsOf(asker, about) ? objection : "matter-not-found";
}

/** Whether somebody may know that there is such a matter: they see it, or could open it by naming a purpose. */
export function knowsOf(asker: Asker, about: About): boolean {
  const sight = mayAct(asker, "matter.see", about);
  return sight === null || sight === "matter-sealed";
}

/**
 * What is said of a matter that is not there: the same as whoever has no place in it hears of one that is. Parties are
 * asked to sign in where staff alone act, and told "not found" where parties act too.
 */
export function saidOfNone(
  asker: { kind: string },
  forParties: boolean,
): "not-signed-in" | "matter-not-found" {
  if (asker.kind === "guest") return "not-signed-in";
  return asker.kind === "party" && !forParties ? "not-signed-in" : "matter-not-found";
}
