import { type About, type Asker, mayAct } from "@maple/identity";

/**
 * Whether a post of the asker allows an act on this matter. Whoever may not even see it hears what they would hear of
 * a matter that does not exist: no answer tells that it does.
 */
export function mayActOn(asker: Asker, act: string, about: About): string | null {
  const objection = mayAct(asker, act, about);
  if (objection === null || objection === "not-signed-in") return objection;
  return mayAct(asker, "matter.see", about) === null ? objection : "matter-not-found";
}
