import { compartmentsFor } from "@maple/matter";
import { type MatterCore, openingsOfMatter } from "@maple/matter/server";
import type { Actor } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { originalOpeningsOf, viewingsOf } from "@maple/platform/files";
import type { ResidentDoor } from "@maple/resident/server";
import type { ReadingView } from "../model/my-data.ts";

type Look = Omit<ReadingView, "readerName" | "post">;

export interface Looks {
  /** The newest first, of everybody but these persons themselves. */
  others: Look[];
  /** Their own looks at their data. */
  own: Look[];
}

/** Everything of somebody that was opened in a matter: fields, the sealed matter itself, files of their side. */
export async function looksAt(
  given: { tx: Tx; county: number; actor: Actor; door: ResidentDoor },
  matter: MatterCore,
  persons: readonly string[],
): Promise<Looks> {
  const { tx, county, actor, door } = given;
  const mine = compartmentsFor(actor, matter, false).filter((one) => one !== "public");
  const [lines, openings, viewings, originals] = await Promise.all([
    door.readingsOf(tx, county, matter.id, persons),
    openingsOfMatter(tx, county, matter.id),
    viewingsOf(tx, county, matter.id, mine),
    originalOpeningsOf(tx, county, matter.id, mine),
  ]);
  const isOwn = ({ reader }: { reader: string }) => reader.startsWith("party:");
  const read = lines.map(({ person: _person, ...line }): Look => line);
  const others = [
    ...read,
    ...openings.map(
      ({ staff, purpose, at }): Look => ({ reader: `staff:${staff}`, purpose, fields: ["matter"], at }),
    ),
    ...viewings.map(({ viewer, at }): Look => ({ reader: viewer, purpose: null, fields: ["files"], at })),
    ...originals.map(
      ({ staff, purpose, at }): Look => ({ reader: `staff:${staff}`, purpose, fields: ["original"], at }),
    ),
  ].filter((one) => !isOwn(one));
  return { others: others.sort((a, b) => b.at.localeCompare(a.at)), own: read.filter(isOwn) };
}
