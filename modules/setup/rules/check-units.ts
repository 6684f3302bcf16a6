import { type Unit, type UnitKind, unitKinds, unitKindWords, unitPlaceFault } from "@maple/grid";
import type { ImportFault } from "../model/import-fault.ts";
import type { Row } from "../model/sheets.ts";
import { readerOf } from "./cells.ts";
import type { UnitNames } from "./unit-names.ts";

export const kindNamed = (said: string): UnitKind | null =>
  unitKinds.find((kind) => [kind, unitKindWords[kind].zh, unitKindWords[kind].en].includes(said)) ??
  unitKinds.find((kind) => unitKindWords[kind].zh.split(/[、（）]/).includes(said)) ??
  null;

/**
 * The units of a file, parents before their children whatever order they were written in. A unit whose parent is
 * itself faulty is not held against it: the parent's row is named.
 */
export function checkUnits(
  rows: readonly Row[],
  facts: {
    county: number;
    today: string;
    known: ReadonlyMap<string, Unit>;
    names: UnitNames;
    newId(): string;
  },
  faults: ImportFault[],
): Unit[] {
  const all = new Map(facts.known);
  const made: Unit[] = [];
  const keys = new Map<string, Row>();
  const codes = new Map<string, Row>();
  const named = new Map<string, Row>();
  const lost = new Set<string>();
  for (const row of rows) {
    const key = textOf(row, "key");
    if (keys.has(key)) readerOf("units", row, faults).wrong("key", "key-twice");
    else if (key !== "") keys.set(key, row);
    for (const [places, text] of [
      [codes, textOf(row, "code")],
      [named, textOf(row, "name")],
    ] as const)
      if (text !== "" && !places.has(text)) places.set(text, row);
  }
  let waiting = new Set(rows.filter((row) => [row, undefined].includes(keys.get(textOf(row, "key")))));
  for (let moved = true; moved; ) {
    moved = false;
    const later = new Set<Row>();
    for (const row of waiting) {
      const said = textOf(row, "parent");
      const parent =
        typeof facts.names.find(said) === "object"
          ? undefined
          : (keys.get(said) ??
            [codes, named].map((places) => places.get(said)).find((one) => one !== undefined && one !== row));
      if (parent && waiting.has(parent)) {
        later.add(row);
        continue;
      }
      moved = true;
      const key = textOf(row, "key");
      const unit =
        parent && lost.has(textOf(parent, "key")) ? null : checkUnit(row, { ...facts, all }, faults);
      if (!unit) {
        lost.add(key);
        continue;
      }
      all.set(unit.id, unit);
      facts.names.add(key, unit);
      made.push(unit);
    }
    waiting = later;
  }
  // What still waits stands under itself, by one way round or another.
  for (const row of waiting) readerOf("units", row, faults).wrong("parent", "unit-under-itself");
  return made;
}

const textOf = (row: Row, column: string) => (row.cells[column] ?? "").trim();

function checkUnit(
  row: Row,
  facts: { county: number; today: string; all: ReadonlyMap<string, Unit>; names: UnitNames; newId(): string },
  faults: ImportFault[],
): Unit | null {
  const read = readerOf("units", row, faults);
  const kind = kindNamed(read.text("kind"));
  if (read.text("kind") !== "" && !kind) read.wrong("kind", "kind-unknown");
  const from = read.day("from", facts.today);
  const point = pointOf(read.text("lng"), read.text("lat"));
  if (point === undefined) read.wrong("lng", "point-unfit");
  const parent = facts.names.find(read.text("parent"));
  if (read.text("parent") !== "" && typeof parent === "string") read.wrong("parent", parent);
  if (!read.ok() || !kind || from === null || typeof parent === "string") return null;
  const phone = read.text("phone");
  const address = read.text("address");
  const name = read.text("name");
  const unit: Unit = {
    county: facts.county,
    id: facts.newId(),
    kind,
    code: read.text("code") || null,
    name: { zh: name, en: read.text("nameEn") || name },
    parent: parent.id,
    point: point ?? null,
    from,
    until: null,
    ...(phone ? { phone } : {}),
    ...(address ? { address: { zh: address, en: address } } : {}),
  };
  const fault = unitPlaceFault(unit, facts.all);
  if (!fault) return unit;
  const column = fault.startsWith("unit-code") ? "code" : fault === "unit-name-taken" ? "name" : "parent";
  read.wrong(column, fault);
  return null;
}

/** Null for none, undefined for what is no point. */
function pointOf(lng: string, lat: string): [number, number] | null | undefined {
  if (lng === "" && lat === "") return null;
  const [x, y] = [Number(lng), Number(lat)];
  if (lng === "" || lat === "" || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : undefined;
}
