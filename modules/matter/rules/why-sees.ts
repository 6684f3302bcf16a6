import { type About, type Asker, whyMay } from "@maple/identity";
import type { Place } from "../model/compartment-policy.ts";
import { compartmentPolicy } from "../model/compartment-policy.ts";
import { type Field, fields } from "../model/field-policy.ts";
import type { Compartment } from "../model/matter.ts";
import { type Looker, placesOf } from "./compartments-for.ts";
import { mayReadField } from "./fields-for.ts";

export interface WhySees {
  sees: "yes" | "sealed" | "no";
  reason: string | null;
  why: ReturnType<typeof whyMay>;
  stands: Place[];
  opens: Compartment[];
  fields: Array<{ field: Field; open: boolean }>;
}

/**
 * Why staff see a matter, by the very rules that decide it, or what a link opens to its holder. Of a sealed matter:
 * what would be open once a purpose was named.
 */
export function whySees(
  asker: Asker & Looker,
  matter: { id: string; mediators: readonly string[] },
  about: About,
): WhySees {
  const why = whyMay(asker, "matter.see", about);
  const sealed = why.reason === "matter-sealed";
  const opened: About = sealed ? { ...about, seal: "opened" } : about;
  const stands = placesOf(asker, matter, why.reason === null || sealed);
  const byLink = stands.some((place) => place === "reporter" || place === "side-A" || place === "side-B");
  return {
    sees: why.reason === null || byLink ? "yes" : sealed ? "sealed" : "no",
    reason: byLink ? null : why.reason,
    why,
    stands,
    opens: [...new Set(stands.flatMap((place) => compartmentPolicy[place]))],
    fields: fields.map((field) => ({
      field,
      open: byLink ? opensByLink(stands, field) : mayReadField(asker, field, opened) === null,
    })),
  };
}

/** A link opens to its holder what they told; of the other side the name alone, unless it asked to withhold it. */
function opensByLink(stands: readonly Place[], field: Field): boolean {
  const told = stands.includes("reporter");
  if (field === "title" || field === "story") return told;
  if (field === "name") return told || stands.includes("side-A") || stands.includes("side-B");
  return field === "place" || field === "files";
}
