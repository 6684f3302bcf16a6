import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { departmentKindKeys, type RoutingValue, routingRule } from "../model/routing.ts";
import { type RoutedMatter, rehearseRouting, rightUnits } from "./rehearse-routing.ts";
import { inTableOrder, objectionToRouting, proposedFor, receiverWords } from "./routing.ts";

const unit = (id: string, zh: string) => ({ id, name: { zh, en: zh } });
const land = unit("a0000000-0000-4000-8000-000000000001", "县自然资源局");
const housing = unit("a0000000-0000-4000-8000-000000000002", "县住房和城乡建设局");
const civil = unit("a0000000-0000-4000-8000-000000000003", "县民政局");
const all = [civil, housing, land];
const table = (receivers: RoutingValue["receivers"]): RoutingValue => ({ receivers });

describe("whom a county proposes by category", () => {
  it("is a department by its name where a kind is meant, or the county's own, the lead first, each once", () => {
    expect(proposedFor(routingRule.first, "03", all)).toEqual([land, housing]);
    expect(proposedFor(table({ "03": [civil.id, "civil", "land"] }), "03", all)).toEqual([civil, land]);
  });

  it("is nobody where the table is silent, or the county has no such department", () => {
    expect(proposedFor(routingRule.first, "02", all)).toEqual([]);
    expect(proposedFor(routingRule.first, "11", all)).toEqual([]);
    expect(receiverWords("a0000000-0000-4000-8000-000000000009", all)).toBeNull();
  });

  it("names departments that stand, none twice for a category", () => {
    expect(objectionToRouting(routingRule.first, all)).toBeNull();
    expect(objectionToRouting(table({ "03": ["land", "land"] }), all)).toBe("routing-twice");
    expect(objectionToRouting(table({ "03": ["a0000000-0000-4000-8000-000000000009"] }), all)).toBe(
      "routing-unit-unfit",
    );
    expect(objectionToRouting(table({ "03": departmentKindKeys.slice(0, 7) }), all)).toBe("routing-too-many");
    expect(inTableOrder(table({ "05": ["land"], "03": [], "01": ["civil"] }))).toEqual(
      table({ "01": ["civil"], "05": ["land"] }),
    );
  });
});

describe("last month's matters under another table", () => {
  const kept = { unit: housing.id, returned: false, rightUnit: null, waits: false };
  const back = { unit: land.id, returned: true, rightUnit: housing.id, waits: true };
  const after = table({ "03": ["housing", "land"] });

  it("say who was right: who kept it, and who was named when it came back", () => {
    expect([...rightUnits({ category: "03", tasks: [back, kept] })]).toEqual([housing.id]);
    expect([...rightUnits({ category: "03", tasks: [{ ...kept, waits: true }] })]).toEqual([]);
  });

  it("are counted where the proposal changes, where the new one was really sent or named, and where it was right", () => {
    const matters: RoutedMatter[] = [
      { category: "03", tasks: [back, kept] },
      { category: "01", tasks: [] },
      { category: "02", tasks: [back] },
    ];
    const told = rehearseRouting(
      matters,
      { before: routingRule.first, after: table({ ...after.receivers, "01": ["civil"], "02": ["housing"] }) },
      all,
    );
    expect(told.changed).toEqual([0, 2]);
    expect(told.sentThere).toEqual([]);
    expect(told.namedThere).toEqual([2]);
    expect(told.known).toEqual([0, 2]);
    expect([told.rightBefore, told.rightAfter]).toEqual([[], [0, 2]]);
  });

  it("have no other proposal under the same table, and what was right does not depend on the table", () => {
    const task = fc.record({
      unit: fc.constantFrom(...all.map((one) => one.id)),
      returned: fc.boolean(),
      rightUnit: fc.constantFrom(null, ...all.map((one) => one.id)),
      waits: fc.boolean(),
    });
    const matter = fc.record({
      category: fc.constantFrom("01", "02", "03", "08"),
      tasks: fc.array(task, { maxLength: 3 }),
    });
    const receivers = fc.uniqueArray(fc.constantFrom(...departmentKindKeys), { maxLength: 3 });
    const tables = fc.record({ "01": receivers, "03": receivers, "08": receivers }).map(table);
    fc.assert(
      fc.property(fc.array(matter, { maxLength: 5 }), tables, tables, (matters, one, other) => {
        const same = rehearseRouting(matters, { before: one, after: one }, all);
        expect([same.changed, same.rightBefore]).toEqual([[], same.rightAfter]);
        const changed = rehearseRouting(matters, { before: one, after: other }, all);
        expect(changed.known).toEqual(same.known);
        for (const list of [changed.rightBefore, changed.rightAfter])
          expect(list.every((place) => changed.known.includes(place))).toBe(true);
      }),
    );
  });
});
