import { action, mayInCounty, refuse } from "@maple/platform/act";
import { z } from "zod";
import { unitSchema } from "../model/unit.ts";
import { type CountyMap, mapOn } from "../questions/county-map.ts";
import { unitPlaceFault } from "../rules/unit-place.ts";
import { moveMapVersion } from "../store/map-version.ts";
import { changeUnit, correctContact, latestUnit } from "../store/unit-store.ts";

const input = z.object({
  unit: z.uuid(),
  /** First day on which the new name, code or place holds. */
  from: z.iso.date(),
  name: unitSchema.shape.name,
  code: unitSchema.shape.code,
  parent: z.uuid().nullable(),
  point: unitSchema.shape.point.optional(),
  phone: unitSchema.shape.phone,
  address: unitSchema.shape.address,
});

/** Another name, code or place from a day on, with what held before kept; telephone and address change at once. */
export const correctUnit = action<
  z.infer<typeof input>,
  { map: CountyMap; latest: NonNullable<Awaited<ReturnType<typeof latestUnit>>> },
  { unit: string; changed: boolean }
>({
  verb: "unit.correct-unit",
  input,
  load: async ({ tx, county, actor, input: { unit, from } }) => {
    if (mayInCounty(actor, "unit.keep") === null) await moveMapVersion(tx, county);
    return {
      map: await mapOn(tx, county, from),
      latest: (await latestUnit(tx, county, unit)) ?? refuse("unit-unknown"),
    };
  },
  who: (actor) => mayInCounty(actor, "unit.keep"),
  run: async ({ tx, county, input: given, facts: { map, latest }, tell }) => {
    const unit = map.units.get(given.unit)!;
    if (unit.until !== null && unit.until <= given.from) refuse("unit-closed-already", { day: unit.until });
    if (given.from < unit.from) refuse("unit-ends-before-begin", { day: unit.from });
    const fault = unitPlaceFault({ ...given, id: unit.id, kind: unit.kind }, map.units);
    if (fault) refuse(fault);
    const { name, code, parent } = given;
    const changed =
      name.zh !== latest.name.zh ||
      name.en !== latest.name.en ||
      code !== latest.code ||
      parent !== latest.parent;
    if (changed) await changeUnit(tx, county, { id: unit.id, name, code, parent }, given.from);
    await correctContact(tx, county, {
      id: unit.id,
      point: given.point ?? null,
      ...(given.phone ? { phone: given.phone } : {}),
      ...(given.address ? { address: given.address } : {}),
    });
    tell({
      stream: unit.id,
      kind: "unit",
      type: "unit.corrected",
      data: changed
        ? { from: given.from, code, parent, before: { code: latest.code, parent: latest.parent } }
        : {},
    });
    return { unit: unit.id, changed };
  },
});
