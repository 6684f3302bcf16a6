import type { Pattern, PatternLine, PatternUse } from "@maple/people";
import { demoId } from "../seeded.ts";
import { townPlans } from "./layout.ts";
import { roomPlans } from "./unit-plans.ts";
import { since, unitId } from "./units.ts";

type Role = PatternLine["role"];
const line = (
  role: Role,
  atLeast: number,
  zh: string,
  en: string,
  more: Partial<Pick<PatternLine, "atMost" | "each">> = {},
): PatternLine => ({ role, atLeast, atMost: null, each: null, note: { zh, en }, ...more });

const pattern = (
  key: string,
  zh: string,
  en: string,
  source: string,
  unitKind: Pattern["unitKind"],
  lines: PatternLine[],
): Pattern => ({
  id: demoId(`pattern/${key}`),
  series: demoId(`pattern/${key}`),
  name: { zh, en },
  source,
  unitKind,
  lines,
  from: since,
  until: null,
});

const officer = line("officer", 1, "驻室民警", "the officer of the room", { atMost: 1 });
const auxiliaries = line("auxiliary-officer", 2, "协助民警", "they assist the officer");

/** The staffing patterns that the sources describe, as the county would write them down. */
export function demoPatterns(): Pattern[] {
  return [
    pattern("one-two-n", "“1+2+N”警务模式", "1+2+N", "示范县社区警务工作方案（虚构）", "police-room", [
      officer,
      auxiliaries,
      line("grid-worker", 1, "N：网格员等力量", "N: grid workers and others"),
    ]),
    pattern(
      "fifteen",
      "十五人警务室",
      "Room of about fifteen",
      "示范县警务室建设标准（虚构）",
      "police-room",
      [
        officer,
        auxiliaries,
        line("veteran-deputy", 2, "任副主任，兼巡逻队长、服务队长", "deputies and captains of the two teams"),
        line("grid-worker", 5, "片区网格员", "grid workers of the area"),
      ],
    ),
    pattern(
      "committees",
      "辅警进“两委”百分之百",
      "Every auxiliary in the committees",
      "示范县辅警进村（社区）“两委”方案（虚构）",
      "police-room",
      [
        line("committee-member", 0, "每名辅警都在村（社区）“两委”任职", "each auxiliary has a seat", {
          each: "auxiliary-officer",
        }),
      ],
    ),
    pattern(
      "secretary",
      "民警兼任副书记",
      "Officer as deputy secretary",
      "示范县民警兼职方案（虚构）",
      "police-room",
      [
        line("deputy-secretary", 0, "驻室民警兼任社区（村）党组织副书记", "the officer is deputy secretary", {
          each: "officer",
        }),
      ],
    ),
    pattern(
      "assistant",
      "一村一警务助理",
      "One village, one assistant",
      "示范县一村一辅警方案（虚构）",
      "village",
      [line("village-assistant", 1, "每村一名", "one in each village", { atMost: 2 })],
    ),
  ];
}

/** Rooms of the towns follow the large pattern, the others 1+2+N; all of them the two about second posts. */
export function demoPatternUses(): PatternUse[] {
  const use = (unit: string, key: string): PatternUse => ({
    unit: unitId(unit),
    series: demoId(`pattern/${key}`),
    from: since,
    until: null,
  });
  const rooms = roomPlans.flatMap(({ key }, n) => [
    use(`room/${key}`, n < 7 ? "fifteen" : "one-two-n"),
    use(`room/${key}`, "committees"),
    use(`room/${key}`, "secretary"),
  ]);
  const villages = townPlans
    .flatMap((town) => town.communities)
    .filter((community) => community.kind === "village")
    .map((community) => use(community.key, "assistant"));
  return [...rooms, ...villages];
}
