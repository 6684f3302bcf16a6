import { demoGrids } from "@maple/demo";
import { type Moment, momentOf } from "@maple/platform/clock";
import { addToEntry, answerProblem, fileProblem, writeEntry } from "@maple/teamwork/server";
import type { Kit } from "../kit.ts";
import { actorNamed, must } from "./replay-actors.ts";

interface Told {
  by: string;
  /** Days before today. */
  ago: number;
  words: string;
  problem?: { grid: string; place: string; pressing: "today" | "soon" | "watch" };
  after?: { file?: string; answer?: string; add?: string };
}

/** What some rooms and teams wrote of the last days; nobody is named in it. */
const told: readonly Told[] = [
  {
    by: "officer.chen",
    ago: 6,
    words: "新枫家园东门路灯坏了两盏，夜里看不清台阶，已经有人绊倒过。",
    problem: { grid: "新枫家园", place: "东门台阶", pressing: "soon" },
    after: { add: "已请物业先挂一盏临时灯。" },
  },
  { by: "officer.chen", ago: 1, words: "和网格员走访老街沿街商户十一家，收集意见四条，都当场答复。" },
  {
    by: "officer.chen",
    ago: 1,
    words: "老街两家早餐店为门口摆桌的位置连着吵了三天，邻铺都说影响进出。",
    problem: { grid: "霜叶老街", place: "老街中段", pressing: "today" },
    after: { file: "05" },
  },
  {
    by: "officer.lin",
    ago: 1,
    words: "校门口放学时段车辆堵成一片，家长和保安有口角。",
    problem: { grid: "", place: "小学南门", pressing: "watch" },
    after: { answer: "已与学校商定错峰放学，交警中队每天派人，先看一周，不用立事项。" },
  },
  { by: "case.wu", ago: 1, words: "两起轻微伤害案件的伤情鉴定意见已送达双方，其中一起双方愿意调解。" },
  { by: "commander.lei", ago: 1, words: "夜间警情较前一天平稳；提醒各警务室周末前核对超期事项。" },
  { by: "officer.lin", ago: 0, words: "回访上周化解的两件事，双方都说没有再起争执。" },
];

const day = 86_400_000;

/** Reports of the last days: one problem waits too long, one became a matter, one was answered. */
export async function liveReports(kit: Kit, now: Moment): Promise<void> {
  const commander = await actorNamed(kit, "commander.lei");
  for (const { by, ago, words, problem, after } of told) {
    const actor = await actorNamed(kit, by);
    const at = momentOf(Date.parse(now) - ago * day);
    const found = problem && demoGrids().find((one) => one.name.zh === problem.grid);
    const unit = actor.posts.find((post) => "teamwork.report" in post.may)!.unit;
    const { entry } = await must(kit, writeEntry, actor, at, {
      unit,
      kind: problem ? "problem" : "progress",
      words,
      ...(problem ? { place: problem.place, pressing: problem.pressing, grid: found?.id ?? null } : {}),
    });
    if (after?.add)
      await must(kit, addToEntry, actor, momentOf(Date.parse(at) + day), { entry, words: after.add });
    if (after?.answer) await must(kit, answerProblem, commander, at, { entry, words: after.answer });
    if (after?.file && found)
      await must(kit, fileProblem, commander, at, {
        entry,
        place: { way: "grid", grid: found.id },
        placeWords: problem.place,
        category: after.file,
      });
  }
}
