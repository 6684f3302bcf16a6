import { demoUnits } from "@maple/demo";
import { postsAt } from "@maple/people/server";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mapOn } from "../questions/county-map.ts";
import { addUnit } from "./add-unit.ts";
import { closeUnit } from "./close-unit.ts";
import { correctUnit } from "./correct-unit.ts";

let product: TestProduct;
const today = localDateOf(momentOf(Date.now()), "Asia/Shanghai");
const units = demoUnits();
const town = units.find((unit) => unit.kind === "town")!;
const village = units.find((unit) => unit.kind === "village")!;
const station = units.find((unit) => unit.kind === "station")!;
const room = units.find((unit) => unit.kind === "police-room")!;
const school = units.find((unit) => unit.kind === "school")!;
const close = closeUnit(postsAt);

beforeAll(async () => {
  product = await testProduct();
});
afterAll(() => product.close());
const admin = () => product.staff("admin.ye");
const on = (day: string) => inCounty(product.kit.db, product.county, (tx) => mapOn(tx, product.county, day));
const fresh = (more: object = {}) => ({
  unit: newId(),
  kind: "community",
  name: { zh: "试枫社区", en: "New Maple Community" },
  code: `${town.code!.slice(0, 9)}098`,
  parent: town.id,
  from: today,
  ...more,
});

describe("units over the years", () => {
  it("keep their old name, code and place for the days on which they held", async () => {
    const day = addDays(today, 20);
    await product.must(correctUnit, await admin(), {
      unit: village.id,
      from: day,
      name: { zh: "改名村", en: "Renamed Village" },
      code: village.code,
      parent: village.parent,
    });
    expect((await on(addDays(day, -1))).units.get(village.id)!.name).toEqual(village.name);
    expect((await on(day)).units.get(village.id)!.name.zh).toBe("改名村");
  });

  it("merge into another: the old one ends, its code is never given again, and who took over is on record", async () => {
    const [one, two] = [
      fresh(),
      fresh({ name: { zh: "老枫社区", en: "Old Maple" }, code: `${town.code!.slice(0, 9)}097` }),
    ];
    const officer = await admin();
    await product.must(addUnit, officer, one);
    await product.must(addUnit, officer, two);
    const day = addDays(today, 5);
    await product.must(close, officer, { unit: two.unit, until: day, into: [one.unit] });
    expect((await on(day)).units.get(two.unit)!.until).toBe(day);
    const again = await product.try(
      addUnit,
      officer,
      fresh({ code: two.code, name: { zh: "又一个", en: "Another" }, from: day }),
    );
    expect(again).toMatchObject({ ok: false, reason: "unit-code-taken" });
  });

  it("are refused, by name, where they cannot stand", async () => {
    const officer = await admin();
    const reason = async (given: object) => {
      const outcome = await product.try(addUnit, officer, given);
      return outcome.ok ? "ok" : outcome.reason;
    };
    expect(await reason(fresh({ parent: newId() }))).toBe("unit-parent-unknown");
    expect(await reason(fresh({ parent: station.id }))).toBe("unit-parent-unfit");
    expect(await reason(fresh({ code: null }))).toBe("unit-code-missing");
    expect(await reason(fresh({ code: `${town.code!.slice(0, 9)}250` }))).toBe("unit-code-unfit");
    expect(await reason(fresh({ code: "330681109001" }))).toBe("unit-code-unfit");
    expect(await reason(fresh({ kind: "police-room", parent: station.id }))).toBe("unit-code-not-wanted");
    expect(
      await reason(fresh({ kind: "police-room", parent: station.id, code: null, name: room.name })),
    ).toBe("unit-name-taken");
    expect(await reason(fresh({ from: addDays(town.from, -1) }))).toBe("unit-parent-closed");
    const under = await product.try(correctUnit, officer, {
      unit: station.id,
      from: today,
      name: station.name,
      code: null,
      parent: room.id,
    });
    expect(under).toMatchObject({ ok: false, reason: "unit-under-itself" });
  });

  it("do not close while grids, posts or units hang on them", async () => {
    const officer = await admin();
    const reason = async (unit: string, until = addDays(today, 1), into: string[] = []) => {
      const outcome = await product.try(close, officer, { unit, until, into });
      return outcome.ok ? "ok" : outcome.reason;
    };
    expect(await reason(station.id)).toBe("unit-has-units");
    expect(await reason(room.id)).toBe("unit-has-grids");
    expect(await reason(units.find((unit) => unit.kind === "county")!.id)).toBe("unit-is-county");
    const committee = units.find((unit) => unit.kind === "mediation-committee")!;
    expect(await reason(committee.id)).toBe("unit-has-posts");
    expect(await reason(school.id, school.from)).toBe("unit-ends-before-begin");
    expect(await reason(school.id, addDays(today, 1), [school.id])).toBe("unit-successor-unfit");
    expect(await reason(school.id)).toBe("ok");
    expect(await reason(school.id)).toBe("unit-closed-already");
  });
});
