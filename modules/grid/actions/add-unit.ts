import { action, mayInCounty, refuse } from "@maple/platform/act";
import { z } from "zod";
import { type Unit, unitSchema } from "../model/unit.ts";
import { type CountyMap, mapOn } from "../questions/county-map.ts";
import { unitPlaceFault } from "../rules/unit-place.ts";
import { keepSuccession } from "../store/border-store.ts";
import { insertUnits } from "../store/grid-store.ts";
import { moveMapVersion } from "../store/map-version.ts";

const input = z.object({
  unit: z.uuid(),
  kind: unitSchema.shape.kind,
  name: unitSchema.shape.name,
  code: unitSchema.shape.code,
  parent: z.uuid(),
  from: z.iso.date(),
  point: unitSchema.shape.point.optional(),
  phone: unitSchema.shape.phone,
  address: unitSchema.shape.address,
  /** Units it came out of, for a split. */
  after: z.array(z.uuid()).max(20).default([]),
});

/** A unit begins: a new police room, a community split off from another. */
export const addUnit = action<z.infer<typeof input>, { map: CountyMap }, { unit: string }>({
  verb: "unit.add-unit",
  input,
  load: async ({ tx, county, actor, input: { from } }) => {
    if (mayInCounty(actor, "unit.keep") === null) await moveMapVersion(tx, county);
    return { map: await mapOn(tx, county, from) };
  },
  who: (actor) => mayInCounty(actor, "unit.keep"),
  run: async ({ tx, county, input: given, facts: { map }, tell }) => {
    if (map.units.has(given.unit)) refuse("unit-taken");
    const fault = unitPlaceFault({ ...given, id: given.unit }, map.units);
    if (fault) refuse(fault);
    if (given.after.some((id) => map.units.get(id)?.kind !== given.kind)) refuse("unit-successor-unfit");
    const unit: Unit = {
      county,
      id: given.unit,
      kind: given.kind,
      code: given.code,
      name: given.name,
      parent: given.parent,
      point: given.point ?? null,
      from: given.from,
      until: null,
      ...(given.phone ? { phone: given.phone } : {}),
      ...(given.address ? { address: given.address } : {}),
    };
    await insertUnits(tx, county, [unit]);
    const pairs = given.after.map((before) => ({ before, after: unit.id }));
    await keepSuccession(tx, county, "unit", pairs, given.from);
    tell({
      stream: unit.id,
      kind: "unit",
      type: "unit.added",
      data: { kind: unit.kind, code: unit.code, parent: unit.parent, from: unit.from, after: given.after },
    });
    return { unit: unit.id };
  },
});
