import { mayAct } from "@maple/identity";
import { aboutFor, findMatter } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { type Actor, staffAmong, staffOf } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { PartView, RepeatView } from "../model/repeat.ts";
import type { SplitRow } from "../store/split-store.ts";

/** The parts of a matter and the one it was taken out of, as far as the reader may see them. */
export async function partsHere(
  given: { tx: Tx; county: number; actor: Actor },
  matter: string,
  splits: readonly SplitRow[],
): Promise<Pick<RepeatView, "parts" | "partOf">> {
  const { tx, county, actor } = given;
  const names = await staffNames(tx, county, staffAmong(splits.map((split) => split.by)));
  const parts: PartView[] = [];
  let partOf: PartView | null = null;
  for (const split of splits) {
    const isPart = split.matter === matter;
    const other = await findMatter(tx, county, isPart ? split.part : split.matter);
    if (!other) continue;
    const seen = mayAct(actor, "matter.see", await aboutFor(given, other)) === null;
    const view: PartView = {
      id: other.id,
      code: other.code,
      title: seen ? other.title : "",
      state: other.state,
      at: split.at,
      by: names.get(staffOf(split.by) ?? "") ?? null,
      seen,
    };
    if (isPart) parts.push(view);
    else partOf = view;
  }
  return { parts, partOf };
}
