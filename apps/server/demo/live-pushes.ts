import { demoStaff, unitId } from "@maple/demo";
import {
  acceptTask,
  answerTask,
  askMore,
  climbLadder,
  closeTask,
  pushMatter,
  returnTask,
} from "@maple/handling/server";
import {
  addDays,
  chinaCalendar,
  countWorkingDays,
  epochOf,
  localDateOf,
  type Moment,
  momentOf,
  startOfLocalDay,
} from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { sql } from "kysely";
import type { Kit } from "../kit.ts";
import { actorNamed, must } from "./replay-actors.ts";

interface Course {
  lead: string;
  help?: string;
  asked: string;
  helped?: string;
  /** Working days ago. */
  ago: number;
  days: number;
  acts: ReadonlyArray<"accept" | "ask-more" | "answer" | "close" | "return">;
}

const clerks: Record<string, string> = {
  urban: "clerk.cheng",
  housing: "clerk.yu",
  labour: "clerk.wang",
  justice: "clerk.zhang",
  civil: "clerk.wen",
  health: "clerk.mei",
  environment: "clerk.jiang",
  traffic: "clerk.lu",
};

/** What departments were asked lately, and how far they came: in time, late, asked for more, at the wrong door. */
const courses: readonly Course[] = [
  {
    lead: "urban",
    help: "housing",
    asked: "请到现场清理占用消防通道的飞线充电和废旧车辆，并规范停放。",
    helped: "请督促物业增设充电桩和停车指引。",
    ago: 2,
    days: 5,
    acts: ["accept"],
  },
  {
    lead: "urban",
    asked: "请核查夜间施工噪声，责令按规定时间作业。",
    ago: 12,
    days: 5,
    acts: ["accept", "answer", "close"],
  },
  {
    lead: "housing",
    asked: "请核实外墙渗水的责任并督促维修。",
    ago: 4,
    days: 7,
    acts: ["accept", "ask-more"],
  },
  {
    lead: "labour",
    asked: "请核查拖欠工资情况并答复处理意见。",
    ago: 6,
    days: 8,
    acts: ["accept", "answer"],
  },
  { lead: "environment", asked: "请检测饭店油烟排放是否达标。", ago: 1, days: 5, acts: ["return"] },
  { lead: "civil", asked: "请评估是否符合临时救助条件。", ago: 0, days: 5, acts: [] },
  { lead: "traffic", asked: "请在路口增设限速标志，整治乱停车。", ago: 9, days: 3, acts: ["accept"] },
  { lead: "health", asked: "请核查小诊所噪声和医疗垃圾堆放。", ago: 5, days: 5, acts: [] },
  {
    lead: "justice",
    asked: "请安排律师解答合同争议的法律问题。",
    ago: 15,
    days: 5,
    acts: ["accept", "answer", "close"],
  },
];

/** Pushes open matters of the demonstration to departments, each at its own time, by the acts that people use. */
export async function livePushes(kit: Kit, now: Moment): Promise<void> {
  const matters = await inCounty(kit.db, kit.county, (tx) =>
    sql<{ id: string; room: string; reported_at: string }>`select id, room, reported_at from matter.matter
      where county = ${kit.county} and state in ('accepted', 'mediating') and sealed is null and room is not null
      order by reported_at limit ${courses.length}`.execute(tx),
  );
  for (const [n, matter] of matters.rows.entries()) await live(kit, courses[n]!, matter, now);
  await climbLadder(kit.db, { county: kit.county, now });
}

async function live(
  kit: Kit,
  course: Course,
  matter: { id: string; room: string; reported_at: string },
  now: Moment,
): Promise<void> {
  const officerName = demoStaff().find((one) =>
    one.posts.some((post) => post.role === "officer" && post.unit === matter.room),
  )!.username;
  const officer = await actorNamed(kit, officerName);
  const clerk = await actorNamed(kit, clerks[course.lead]!);
  // Nobody is pushed before it was reported, and nothing happens after now.
  const sent = clamp(workingAgo(now, course.ago), matter.reported_at, now);
  const { tasks } = await must(kit, pushMatter, officer, sent, {
    matter: matter.id,
    tasks: [
      { unit: unitId(course.lead), part: "lead", asked: course.asked, days: course.days },
      ...(course.help
        ? [{ unit: unitId(course.help), part: "help", asked: course.helped, days: course.days }]
        : []),
    ],
  });
  const task = tasks[0]!;
  let at = sent;
  for (const act of course.acts) {
    at = clamp(momentOf(epochOf(at) + 5 * 3_600_000), at, now);
    if (act === "accept") await must(kit, acceptTask, clerk, at, { task });
    if (act === "ask-more")
      await must(kit, askMore, clerk, at, { task, words: "请补充楼栋竣工年份和以往维修记录。" });
    if (act === "answer")
      await must(kit, answerTask, clerk, at, {
        task,
        result: "done",
        words: "已到现场处理，当事人无异议，照片已存档。",
      });
    if (act === "close") await must(kit, closeTask, officer, at, { task });
    if (act === "return")
      await must(kit, returnTask, clerk, at, {
        task,
        reason: "not-ours",
        receiver: unitId("urban"),
        words: "餐饮油烟由综合行政执法局负责查处，我局可配合检测。",
      });
  }
}

/** About ten in the morning so many working days ago. */
function workingAgo(now: Moment, days: number): Moment {
  const { zone } = chinaCalendar;
  const today = localDateOf(now, zone);
  let day = addDays(today, -days);
  while (countWorkingDays(chinaCalendar, day, today) < days) day = addDays(day, -1);
  return momentOf(epochOf(startOfLocalDay(day, zone)) + 10 * 3_600_000);
}

function clamp(at: Moment, least: Moment, most: Moment): Moment {
  return at < least ? least : at > most ? most : at;
}
