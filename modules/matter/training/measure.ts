import { readFileSync } from "node:fs";
import { categoryWeights } from "../model/category-weights.generated.ts";
import { suggestCategories } from "../rules/suggest-category.ts";

/**
 * The types of the public case set and the categories of ours that each may rightly fall under. Inheritance counts as
 * family in the returns; debts are contracts; harm by blows is damage; a school matter is harm or other.
 */
const acceptable: Readonly<Record<string, readonly string[]>> = {
  劳资劳动纠纷: ["10", "11"],
  家庭婚姻纠纷: ["01"],
  环境污染纠纷: ["09"],
  社区邻里纠纷: ["02", "17"],
  经济债务纠纷: ["04"],
  治安刑事纠纷: ["06", "99"],
  交通事故纠纷: ["16"],
  房产土地纠纷: ["03", "07", "08"],
  校园教育纠纷: ["06", "99"],
  公司经营纠纷: ["05", "04"],
  医疗健康纠纷: ["15"],
  消费旅游纠纷: ["12", "13", "14"],
  遗产继承纠纷: ["01"],
};

/** Measures only: the cases are read from the file named on the command line and are never learnt from. */
const [, , file] = process.argv;
if (!file) throw new Error("Name the file of cases: node training/measure.ts cases.jsonl");
const cases = readFileSync(file, "utf8").trim().split("\n");

const tally = new Map<string, { all: number; first: number; three: number; missed: string[] }>();
for (const line of cases) {
  const { event_type: type, event_description: story } = JSON.parse(line);
  const right = acceptable[type] ?? [];
  const suggested = suggestCategories(story, categoryWeights).map(({ category }) => category);
  const row = tally.get(type) ?? { all: 0, first: 0, three: 0, missed: [] };
  row.all += 1;
  if (right.includes(suggested[0] ?? "")) row.first += 1;
  else row.missed.push(suggested.join("/") || "none");
  if (suggested.some((category) => right.includes(category))) row.three += 1;
  tally.set(type, row);
}
const sum = { all: 0, first: 0, three: 0 };
for (const [type, row] of tally) {
  sum.all += row.all;
  sum.first += row.first;
  sum.three += row.three;
  console.log(
    `${type} ${row.first}/${row.all} first, ${row.three}/${row.all} in three`,
    row.missed.join(" "),
  );
}
const percent = (count: number) => `${((100 * count) / sum.all).toFixed(1)} %`;
console.log(`${sum.all} cases: first right ${percent(sum.first)}, in three ${percent(sum.three)}`);
