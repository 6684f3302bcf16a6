import type { Cut, Patch } from "./sheet.ts";
import { splitPatch } from "./sheet.ts";

/** How a grid is built: decides its houses on the base map and the kind of matters that it is known for. */
export type Fabric = "old-town" | "compound" | "works" | "harbour" | "village";

export type GridPlan = { zh: string; en: string; fabric: Fabric };
export type CommunityPlan = {
  key: string;
  code: string;
  kind: "community" | "village";
  zh: string;
  en: string;
  patch: Patch;
  /** In the order in which the sheet is cut: see `grids.ts`. */
  grids: GridPlan[];
};
export type TownPlan = {
  key: string;
  code: string;
  zh: string;
  en: string;
  communities: CommunityPlan[];
};

const patch = (u0: number, v0: number, u1: number, v1: number): Patch => ({ u0, v0, u1, v1 });
const plan = (fabric: Fabric) => (zh: string, en: string) => ({ zh, en, fabric });
const old = plan("old-town");
const home = plan("compound");
const works = plan("works");
const harbour = plan("harbour");
const village = plan("village");

/** 990101 is in no list of divisions: nothing here is a real place. Digits 7 to 12 follow the statistical rule. */
export const countyCode = 990_101;

export const townPlans: TownPlan[] = [
  {
    key: "wangfeng",
    code: "990101001000",
    zh: "望枫街道",
    en: "Wangfeng Street",
    communities: [
      {
        key: "shuangyeli",
        code: "990101001001",
        kind: "community",
        zh: "霜叶里社区",
        en: "Shuangyeli Community",
        patch: patch(36, 38, 58, 66),
        grids: [
          old("水门弄", "Water Gate Lanes"),
          old("霜叶老街", "Frost Leaf Old Street"),
          old("戏台前", "Opera Stage Front"),
          home("枫影苑", "Maple Shade Court"),
          home("丝厂宿舍", "Silk Mill Quarters"),
          home("文庙小区", "Temple Compound"),
        ],
      },
      {
        key: "danqiao",
        code: "990101001002",
        kind: "community",
        zh: "丹桥社区",
        en: "Danqiao Community",
        patch: patch(58, 38, 84, 66),
        grids: [
          old("桥北市场片", "Bridge North Market"),
          home("丹桥花园", "Red Bridge Gardens"),
          home("丹桥新村", "Red Bridge New Village"),
          home("红栌雅苑", "Smoke Tree Court"),
          home("半枫里", "Half Maple Lane"),
          home("机关宿舍", "Office Quarters"),
          home("百货楼片", "Department Store Block"),
        ],
      },
      {
        key: "shifeng",
        code: "990101001003",
        kind: "community",
        zh: "拾枫社区",
        en: "Shifeng Community",
        patch: patch(36, 66, 84, 90),
        grids: [
          home("拾枫西苑", "Gather Maple West"),
          village("北岗片", "North Ridge Block"),
          home("拾枫东苑", "Gather Maple East"),
          home("书院府", "Academy Residence"),
          home("枫湖片", "Maple Lake Block"),
        ],
      },
      {
        key: "fengjian",
        code: "990101001004",
        kind: "community",
        zh: "枫见社区",
        en: "Fengjian Community",
        patch: patch(0, 38, 36, 60),
        grids: [
          village("粮站片", "Grain Depot"),
          village("溪畔人家", "Creekside Homes"),
          home("枫见苑", "Maple View Court"),
          works("汽修街片", "Car Repair Street"),
          home("枫见新城", "Maple View New Town"),
        ],
      },
      {
        key: "xinfeng",
        code: "990101001005",
        kind: "community",
        zh: "新枫社区",
        en: "Xinfeng Community",
        patch: patch(84, 38, 120, 90),
        grids: [
          home("新枫家园", "New Maple Homes"),
          works("新枫产业园", "New Maple Works"),
          home("蓝领公寓", "Workers' Apartments"),
          works("物流园片", "Freight Yard Block"),
          village("枫岗安置区", "Maple Bank Resettlement"),
        ],
      },
      {
        key: "shangfengwu",
        code: "990101001200",
        kind: "village",
        zh: "上枫坞村",
        en: "Shangfengwu Village",
        patch: patch(0, 60, 36, 90),
        grids: [
          village("岭脚组", "Ridge Foot Group"),
          village("枫坞里组", "Maple Hollow Group"),
          village("茶山组", "Tea Hill Group"),
          village("枣园组", "Date Orchard Group"),
        ],
      },
    ],
  },
  {
    key: "fengdu",
    code: "990101100000",
    zh: "枫渡镇",
    en: "Fengdu Town",
    communities: [
      {
        key: "fengdutou",
        code: "990101100001",
        kind: "community",
        zh: "枫渡头社区",
        en: "Fengdutou Community",
        patch: patch(58, 16, 84, 38),
        grids: [
          home("船厂宿舍", "Shipyard Quarters"),
          old("渡口老街", "Ferry Old Street"),
          home("渔民新村", "Fishermen's New Village"),
          home("镇政府片", "Town Hall Block"),
          harbour("渔港片", "Harbour Block"),
          works("水产市场片", "Fish Market Block"),
        ],
      },
      {
        key: "luxi",
        code: "990101100200",
        kind: "village",
        zh: "橹溪村",
        en: "Luxi Village",
        patch: patch(30, 18, 58, 38),
        grids: [
          village("上橹组", "Upper Luxi Group"),
          village("河滩组", "Gravel Bank Group"),
          village("新屋组", "New House Group"),
          village("下橹组", "Lower Luxi Group"),
          village("桥头组", "Bridgehead Group"),
        ],
      },
      {
        key: "zhujianwan",
        code: "990101100201",
        kind: "village",
        zh: "竹枧湾村",
        en: "Zhujianwan Village",
        patch: patch(0, 0, 30, 38),
        grids: [
          village("砖窑组", "Brick Kiln Group"),
          village("后湾组", "Back Bend Group"),
          village("竹园组", "Bamboo Group"),
          village("前湾组", "Front Bend Group"),
          village("水碓组", "Water Mill Group"),
        ],
      },
      {
        key: "shijiutang",
        code: "990101100202",
        kind: "village",
        zh: "石臼塘村",
        en: "Shijiutang Village",
        patch: patch(30, 0, 58, 18),
        grids: [
          village("果园组", "Orchard Group"),
          village("塘西组", "West Pond Group"),
          village("祠堂组", "Ancestral Hall Group"),
          village("塘东组", "East Pond Group"),
        ],
      },
      {
        key: "lingjiaojing",
        code: "990101100203",
        kind: "village",
        zh: "菱角泾村",
        en: "Lingjiaojing Village",
        patch: patch(58, 0, 84, 16),
        grids: [
          village("藕塘组", "Lotus Pond Group"),
          village("桥南组", "Bridge South Group"),
          village("渠头组", "Canal Head Group"),
          village("养殖组", "Fish Farm Group"),
        ],
      },
      {
        key: "sangfanli",
        code: "990101100204",
        kind: "village",
        zh: "桑畈里村",
        en: "Sangfanli Village",
        patch: patch(84, 0, 120, 38),
        grids: [
          village("桑园组", "Mulberry Group"),
          village("畈心组", "Field Heart Group"),
          village("蚕房组", "Silkworm House Group"),
          village("高岗组", "High Bank Group"),
        ],
      },
    ],
  },
];

export type Cell = { community: CommunityPlan; town: TownPlan; grid: GridPlan; serial: number; patch: Patch };

let drawn: { cells: Cell[]; cuts: { cut: Cut; community: CommunityPlan }[] } | null = null;

/** Every third-level grid with its patch of the sheet, and the cuts between them. */
export function drawSheet() {
  if (drawn) return drawn;
  const cells: Cell[] = [];
  const cuts: { cut: Cut; community: CommunityPlan }[] = [];
  for (const town of townPlans) {
    for (const community of town.communities) {
      const split = splitPatch(community.patch, community.grids.length);
      for (const cut of split.cuts) cuts.push({ cut, community });
      for (const [index, patch] of split.patches.entries()) {
        cells.push({ community, town, grid: community.grids[index]!, serial: index + 1, patch });
      }
    }
  }
  drawn = { cells, cuts };
  return drawn;
}
