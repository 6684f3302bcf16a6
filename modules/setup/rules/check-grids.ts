import { type Grid, gridCodePattern, type Unit, unitGridKinds, unitGridKindWords } from "@maple/grid";
import type { ImportFault } from "../model/import-fault.ts";
import type { Row } from "../model/sheets.ts";
import { readerOf } from "./cells.ts";
import type { UnitNames } from "./unit-names.ts";

/** The third-level grids of a file. Their borders come from GeoJSON afterwards, matched by code. */
export function checkGrids(
  rows: readonly Row[],
  facts: { county: number; codes: ReadonlySet<string>; names: UnitNames; newId(): string },
  faults: ImportFault[],
): Grid[] {
  const given = new Set(facts.codes);
  const made: Grid[] = [];
  for (const row of rows) {
    const read = readerOf("grids", row, faults);
    const code = read.text("code");
    const community = unitIn(read, "community", facts.names);
    const room = unitIn(read, "room", facts.names);
    if (community && community.kind !== "community" && community.kind !== "village")
      read.wrong("community", "community-unfit");
    if (room && room.kind !== "police-room") read.wrong("room", "room-unfit");
    if (code !== "" && (!gridCodePattern.test(code) || code[12] !== "3"))
      read.wrong("code", "grid-code-unfit");
    else if (code !== "" && given.has(code)) read.wrong("code", "grid-code-twice");
    else if (code !== "" && community?.code && !code.startsWith(community.code))
      read.wrong("code", "grid-code-elsewhere");
    given.add(code);
    const said = read.text("kind");
    const unitKind =
      unitGridKinds.find((kind) =>
        [kind, unitGridKindWords[kind].zh, unitGridKindWords[kind].zh.replace("网格", "")].includes(said),
      ) ?? null;
    if (said !== "" && !unitKind) read.wrong("kind", "kind-unknown");
    if (unitKind && read.text("unit") === "") read.wrong("unit", "grid-unit-missing");
    const unit = unitKind ? unitIn(read, "unit", facts.names) : null;
    if (!read.ok() || !community || !room) continue;
    const name = read.text("name");
    made.push({
      county: facts.county,
      id: facts.newId(),
      code,
      level: 3,
      name: { zh: name, en: read.text("nameEn") || name },
      community: community.id,
      policeRoom: room.id,
      shape: null,
      unitKind,
      unit: unit?.id ?? null,
      // As old as its community: posts of before today name it.
      from: community.from > room.from ? community.from : room.from,
      until: null,
    });
  }
  return made;
}

export function unitIn(
  read: { text(column: string): string; wrong(column: string, reason: string): void },
  column: string,
  names: UnitNames,
): Unit | null {
  if (read.text(column) === "") return null;
  const found = names.find(read.text(column));
  if (typeof found !== "string") return found;
  read.wrong(column, found);
  return null;
}
