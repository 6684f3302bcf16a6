import { demoGrids, unitId } from "@maple/demo";
import { reportMatter } from "@maple/matter/server";
import { guestOf } from "@maple/platform/act";
import { epochOf, type Moment, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import {
  answerRemark,
  handOverMatter,
  makeRemark,
  refuseHandOver,
  takeHandOver,
  triageMatter,
} from "@maple/teamwork/server";
import { sql } from "kysely";
import type { Kit } from "../kit.ts";
import { actorNamed, must } from "./replay-actors.ts";

/** What came in during the last hours; nobody has taken it up. */
const reports = [
  {
    grid: "新枫家园",
    ago: 1,
    title: "邻居酒后持刀在楼道叫骂",
    story: "三楼的邻居喝了酒拿着菜刀在楼道里叫骂，说要找四楼算账，我们不敢出门。",
    category: "02",
    policeTold: true,
  },
  {
    grid: "渔港片",
    ago: 4,
    title: "卖鱼摊位争执，推倒了货架",
    story: "早市上为摊位边界争起来，货架被推倒，鱼撒了一地，两边还在吵。",
    category: "05",
  },
  {
    grid: "桑园组",
    ago: 7,
    title: "田埂被挖掉一截",
    story: "隔壁浇水把田埂挖掉了一截，水全流到我家地里，去年就说过一次。",
    category: "07",
  },
  {
    grid: "拾枫西苑",
    ago: 9,
    title: "楼下烧烤夜里扰民",
    story: "烧烤摊摆到凌晨两点，油烟和音响一起来，家里老人睡不着。",
    category: "09",
  },
];

interface Found {
  id: string;
  room: string;
  holder: string | null;
  reported_at: string;
}

const hour = 3_600_000;

/** Hand-overs, triage and remarks of the last hours: one waits, one was refused, one was taken, a file lacks something. */
export async function liveTeams(kit: Kit, now: Moment): Promise<void> {
  const ago = (hours: number, least: string) => {
    const at = momentOf(epochOf(now) - hours * hour);
    return at < least ? least : at;
  };
  const [dispatcher, filing, wu, head] = await Promise.all(
    ["dispatcher.kong", "filing.yan", "case.wu", "head.qin"].map((name) => actorNamed(kit, name)),
  );
  for (const { grid, ago: hours, ...report } of reports)
    await must(kit, reportMatter(kit.door), guestOf(kit.county), ago(hours, ""), {
      ...report,
      place: { way: "grid", grid: demoGrids().find((one) => one.name.zh === grid)!.id },
      naming: "anonymous",
    });
  // The newest, so that neither pushes nor panels of the demonstration stand on the same ones.
  const find = (state: string, held: boolean, limit: number) =>
    inCounty(kit.db, kit.county, (tx) =>
      sql<Found>`select id, room, holder, reported_at from matter.matter where county = ${kit.county}
        and state = ${state} and sealed is null and room is not null and (holder is not null) = ${held}
        order by reported_at desc, id limit ${limit}`.execute(tx),
    ).then((found) => found.rows);
  const waiting = (await find("reported", false, 4)).slice(1);
  const inHand = await find("accepted", true, 4);
  const caseTeam = unitId("case-team");
  for (const [n, matter] of waiting.entries()) {
    const { handOver } = await must(kit, triageMatter, dispatcher!, ago(3 - n, matter.reported_at), {
      matter: matter.id,
      unit: n === 2 ? matter.room : caseTeam,
      reason: n === 2 ? "by-place" : "offence",
      overrules: n === 2 ? null : "kind",
      words: n === 2 ? "" : "反映中提到动手，请先核实有无伤情。",
    });
    if (n === 1)
      await must(kit, refuseHandOver, wu!, ago(1, matter.reported_at), {
        handOver,
        reason: "civil",
        words: "已电话核实，没有伤情和财物损坏，属民事纠纷，建议社区调解。",
      });
  }
  for (const [n, matter] of inHand.slice(0, 2).entries()) {
    const { handOver } = await must(kit, handOverMatter, head!, ago(5 - n, matter.reported_at), {
      matter: matter.id,
      unit: n === 0 ? caseTeam : unitId("community-team"),
      reason: n === 0 ? "offence" : "hard",
      words: n === 0 ? "再次发生冲突，需要调查取证。" : "涉及几个小区，请统一协调。",
    });
    if (n === 0) await must(kit, takeHandOver, wu!, ago(3, matter.reported_at), { handOver });
  }
  for (const [n, matter] of inHand.slice(2).entries()) {
    const { remark } = await must(kit, makeRemark, filing!, ago(30, matter.reported_at), {
      matter: matter.id,
      item: n === 0 ? "record" : "statement",
      words: n === 0 ? "缺第一次走访的记录，请补录时间、地点和双方说法。" : "请补一份双方的陈述笔录。",
      days: 3,
    });
    if (n === 1)
      await must(kit, answerRemark, head!, ago(2, matter.reported_at), {
        remark,
        words: "已安排承办人补做，今天下午归卷。",
      });
  }
}
