import type { WordPair } from "@maple/platform/words/pairs";
import { departmentKinds, mostReceivers, type RoutingValue } from "../model/routing.ts";

export interface Department {
  id: string;
  name: WordPair;
}

const kindOf = (receiver: string) =>
  Object.hasOwn(departmentKinds, receiver) ? departmentKinds[receiver as keyof typeof departmentKinds] : null;

/** What the table says of a category, as it is written. */
export function receiversOf(table: RoutingValue, category: string): readonly string[] {
  return table.receivers[category] ?? [];
}

/** Whether a unit is what the table means: by its id, or by its name where a kind is meant. */
export function isReceiver(receiver: string, unit: { id: string; name: Pick<WordPair, "zh"> }): boolean {
  const kind = kindOf(receiver);
  return kind === null ? unit.id === receiver : kind.named.some((word) => unit.name.zh.includes(word));
}

/** Its words: the name of the unit, or the kind; null for a unit that stands no more. */
export function receiverWords(receiver: string, departments: readonly Department[]): WordPair | null {
  return kindOf(receiver)?.words ?? departments.find((one) => one.id === receiver)?.name ?? null;
}

/** The departments that are proposed for a category, the lead first, each once; a kind without a department is left out. */
export function proposedFor<D extends Department>(
  table: RoutingValue,
  category: string,
  departments: readonly D[],
): D[] {
  const found = receiversOf(table, category).flatMap(
    (receiver) => departments.find((one) => isReceiver(receiver, one)) ?? [],
  );
  return [...new Set(found)];
}

export type RoutingObjection = "routing-unit-unfit" | "routing-twice" | "routing-too-many";

/** Whether a table may hold: departments that stand today, none twice in a line, not too many. */
export function objectionToRouting(
  table: RoutingValue,
  departments: readonly Department[],
): RoutingObjection | null {
  for (const receivers of Object.values(table.receivers)) {
    if (receivers.length > mostReceivers) return "routing-too-many";
    if (new Set(receivers).size < receivers.length) return "routing-twice";
    if (receivers.some((one) => receiverWords(one, departments) === null)) return "routing-unit-unfit";
  }
  return null;
}

/** A table without empty lines, its categories in order, so that the same table is the same data. */
export function inTableOrder(table: RoutingValue): RoutingValue {
  const lines = Object.entries(table.receivers).filter(([, receivers]) => receivers.length > 0);
  return { receivers: Object.fromEntries(lines.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
