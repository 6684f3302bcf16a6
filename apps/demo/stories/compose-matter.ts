import type { Moment } from "@maple/platform/clock";
import type { Point } from "@maple/platform/map";
import { gridId } from "../county/grids.ts";
import { doorsByGrid } from "../county/houses-of.ts";
import { drawSheet, type Fabric } from "../county/layout.ts";
import { mensNames, surnames, womensNames } from "../county/people-names.ts";
import { fakePhone } from "../county/phones.ts";
import type { Random } from "../seeded.ts";
import type { Line, Scene, Slots } from "./scene.ts";
import { sceneTableAt, sourceTable } from "./scene-table.ts";
import { callings, endings, fews, hours, spans, voices, whens, whos } from "./story-words.ts";

export type BulkParty = { side: "A" | "B"; kind: "person" | "unit"; name: string; phone: string | null };

/** One made-up matter, ready to be put into a row. */
export type BulkMatter = {
  at: Moment;
  category: string;
  subtype: string;
  title: string;
  story: string;
  source: string;
  naming: "named" | "withheld" | "anonymous";
  /** The reporter, who is side A; null when anonymous. */
  reporter: { name: string; phone: string } | null;
  /** Side B always, side A unless the report is anonymous. */
  parties: BulkParty[];
  /** Whole yuan in dispute, or null. */
  amountYuan: number | null;
  placeWords: string;
  /** Id of the third-level grid. */
  grid: string;
  /** A house of that grid, WGS-84; null in a grid that is no area. */
  point: Point | null;
};

type Lot = { grid: string; name: string; fabric: Fabric; community: string; doors: readonly Point[] };

let lots: Map<Fabric, Lot[]> | null = null;

function lotsByFabric(): Map<Fabric, Lot[]> {
  if (lots) return lots;
  const made = new Map<Fabric, Lot[]>();
  for (const { grid, community } of drawSheet().cells) {
    const list = made.get(grid.fabric) ?? [];
    const doors = doorsByGrid().get(grid.zh) ?? [];
    const name = community.zh.replace(/社区$|村$/, "");
    list.push({ grid: gridId(grid.zh), name: grid.zh, fabric: grid.fabric, community: name, doors });
    made.set(grid.fabric, list);
  }
  lots = made;
  return made;
}

const anywhere: readonly Fabric[] = ["old-town", "compound", "compound", "village"];
const fleet = { grid: gridId("枫渡渔船队网格"), name: "渔港" };

function wordsFor(lot: Lot, random: Random): string {
  if (lot.fabric === "compound") {
    const flat = random.whole(1, 6) * 100 + random.whole(1, 4);
    return `${lot.name}${random.whole(1, 18)}幢${random.whole(1, 4)}单元${flat}室`;
  }
  if (lot.fabric === "village") return `${lot.community}${lot.name}${random.whole(1, 90)}号`;
  return `${lot.name}${random.whole(1, 160)}号`;
}

/** 3600元 up to 9999, then 1.2万元 where that is exact to a thousand. */
export function moneyWords(yuan: number): string {
  return yuan >= 10_000 && yuan % 1_000 === 0 ? `${yuan / 10_000}万元` : `${yuan}元`;
}

type Sex = keyof typeof callings;
const either = (random: Random): Sex => (random.chance(0.5) ? "woman" : "man");

function nameBy(random: Random, surname: string, sex = either(random)): string {
  return surname + random.pick(sex === "woman" ? womensNames : mensNames)[0];
}

/** Categories in whose scenes "他" may be somebody else than the other side: left as written. */
const manyPeople = new Set(["01", "08", "13"]);

function lineOf(lines: readonly Line[], scene: Scene, variant: number, random: Random): Line {
  const together = !scene.free && lines.length === scene.tell[0]!.length;
  return together ? lines[variant]! : random.pick(lines);
}

/**
 * A matter that could have come in at that time. Kinds follow the season: noise and water in summer,
 * wages and debts before Spring Festival. About 3 microseconds each; the same stream gives the same matters.
 */
export function composeMatter(random: Random, at: Moment): BulkMatter {
  const { category, scene } = sceneTableAt(at).pick(random);
  const source = sourceTable.pick(random);
  const lot = random.pick(lotsByFabric().get(random.pick(scene.fabrics ?? anywhere))!);
  const aboard = scene.subtype === "99-crew";
  const surname = random.pick(surnames)[0];
  const sex = aboard ? "man" : either(random);
  const otherName = scene.firms ? random.pick(scene.firms) : nameBy(random, surname, sex);
  const yuan = scene.yuan;
  const amountYuan = yuan
    ? yuan[0] + random.whole(0, Math.floor((yuan[1] - yuan[0]) / yuan[2])) * yuan[2]
    : null;
  const place = aboard
    ? `示范${random.whole(1, 30)}号船，渔港${random.whole(1, 9)}号泊位`
    : wordsFor(lot, random);
  const slots: Slots = {
    place,
    grid: aboard ? fleet.name : lot.name,
    when: random.pick(whens),
    other: scene.firms ? otherName : random.pick(callings[sex]).replace("{}", surname),
    money: amountYuan === null ? "" : moneyWords(amountYuan),
    few: random.pick(fews),
    span: random.pick(spans),
    hour: random.pick(hours),
    who: random.pick(whos),
  };
  const variant = random.whole(0, scene.tell[0]!.length - 1);
  let story = random.pick(voices[source]!);
  for (const lines of scene.tell) story += lineOf(lines, scene, variant, random)(slots);
  if (sex === "woman" && !scene.firms && !manyPeople.has(category))
    story = story.replace(/(?<!其)他(?!们)/g, "她");
  story += random.pick(endings);
  const title = lineOf(scene.titles, scene, variant, random)(slots);

  const chance = random.next();
  const hidden = source === "anonymous-box" || chance < 0.12;
  const naming = hidden ? "anonymous" : chance < 0.3 ? "withheld" : "named";
  const reporter = hidden
    ? null
    : {
        name: nameBy(random, random.pick(surnames)[0]),
        phone: fakePhone("resident", random.whole(1_000, 9_999_999)),
      };
  const parties: BulkParty[] = [
    {
      side: "B",
      kind: scene.firms ? "unit" : "person",
      name: otherName,
      phone: fakePhone("resident", random.whole(1_000, 9_999_999)),
    },
  ];
  if (reporter) parties.unshift({ side: "A", kind: "person", ...reporter });
  return {
    at,
    category,
    subtype: scene.subtype,
    title,
    story,
    source,
    naming,
    reporter,
    parties,
    amountYuan,
    placeWords: place,
    grid: aboard ? fleet.grid : lot.grid,
    point: aboard ? null : random.pick(lot.doors),
  };
}
