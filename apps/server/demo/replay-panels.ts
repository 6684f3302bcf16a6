import { demoGrids, demoStaff } from "@maple/demo";
import {
  answerInvitation,
  callPanel,
  draftAdvice,
  giveOpinion,
  holdMeeting,
  invite,
  makeReady,
  planMeeting,
  putBefore,
  viewPanel,
  voteOnAdvice,
} from "@maple/panel/server";
import { ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf, startOfLocalDay } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { sql } from "kysely";
import type { Kit } from "../kit.ts";
import { actorNamed, must } from "./replay-actors.ts";

const hour = 3_600_000;
const zone = "Asia/Shanghai";

interface Told {
  reason: string;
  about: string;
  brief: string;
  opinions: Readonly<Record<string, string>>;
  /** What the panel came to; without it the meeting still lies ahead. */
  met?: {
    minutes: string;
    draft: string;
    votes: ReadonlyArray<{ who: string; agrees: boolean; words: string }>;
  };
}

/** 1+3+N, as a village and its officer held it: one that is to meet, one whose advice waits for a vote. Seed 2. */
const panels: readonly Told[] = [
  {
    reason: "受理一个多月，双方各执一词，单靠社区谈不下来。",
    about: "霜叶里社区内两户居民之间的纠纷，双方都是本社区住户；请先核对与双方有无亲属、代理或经济往来。",
    brief:
      "社区和警务室先后上门三次。双方对事情经过没有大的争议，分歧在责任比例和由谁先行处理。\n请会商：一、责任如何分担较为妥当；二、能否先处理、后分担；三、谈不成的，走哪条途径成本最低。",
    opinions: {
      "judge.gong":
        "事实比较清楚，先行处理有利于防止损失扩大，费用可以后算；先把处理前后的情况拍照固定下来。",
    },
  },
  {
    reason: "调解未成，双方情绪对立，涉及物业和社区管理。",
    about: "霜叶里社区一处公共部位引起的纠纷，一方是住户，另一方是沿街经营户；请先核对有无利害关系。",
    brief: "纠纷已持续一段时间，住户要求停止影响生活的行为，经营户担心影响生意。物业曾提出错峰，没有落实。",
    opinions: {
      "judge.gong": "经营户有权经营，但不能超过必要的容忍限度；错峰加整改是诉讼里也常见的处理。",
      "lawyer.he": "建议把错峰时间、整改办法和不履行的后果写进协议，便于申请司法确认。",
      "centre.ning": "双方都要面子，先分开谈，再当面签字。",
    },
    met: {
      minutes: "牵头民警介绍情况，各成员发表意见，围绕错峰时间和整改费用进行了讨论。",
      draft:
        "一、经营户每日22时至次日7时停止影响住户的作业；二、整改由经营户负责，一个月内完成，社区协助；三、双方签订人民调解协议，并在三十日内共同申请司法确认。",
      votes: [
        { who: "officer.chen", agrees: true, words: "" },
        { who: "centre.ning", agrees: true, words: "" },
        { who: "lawyer.he", agrees: false, words: "整改期限一个月偏长，建议半个月。" },
      ],
    },
  },
];

/** Half past two in the afternoon, some days from today. */
const afternoonOf = (days: number) =>
  momentOf(
    Date.parse(startOfLocalDay(addDays(localDateOf(momentOf(Date.now()), zone), days), zone)) + 14.5 * hour,
  );

/** Lives two panels as their members would, on open matters of one police room that nothing happened to for a while. */
export async function replayPanels(kit: Kit): Promise<void> {
  const officer = await actorNamed(kit, "officer.chen");
  const room = officer.posts.find((post) => post.role === "officer")!.unit;
  const community = demoGrids().find((one) => one.policeRoom === room)!.community;
  const neighbour = demoStaff().find((one) =>
    one.posts.some((post) => post.role === "grid-administrator" && post.unit === community),
  )!.username;
  const days = (n: number) => momentOf(Date.now() + n * 24 * hour);
  const found = await inCounty(kit.db, kit.county, (tx) =>
    sql<{ id: string }>`select m.id from matter.matter m
      where m.county = ${kit.county} and m.room = ${room} and m.state in ('accepted', 'mediating') and m.sealed is null
        and not ${officer.id} = any(m.mediators)
        and not exists (select 1 from ledger.event e where e.county = ${kit.county} and e.stream = m.id and e.received_at > ${days(-7)})
      order by m.accepted_at limit ${panels.length}`.execute(tx),
  );
  for (const [n, { id: matter }] of found.rows.entries()) {
    const told = panels[n]!;
    const { panel } = await must(kit, callPanel, officer, days(-6), {
      matter,
      reason: told.reason,
      about: told.about,
    });
    const seats = [
      ["judge.gong", "judge"],
      ["lawyer.he", "lawyer"],
      ["centre.ning", "centre-mediator"],
      [neighbour, "department"],
    ] as const;
    for (const [username, part] of seats) {
      const member = await actorNamed(kit, username);
      const asked = { panel, staff: member.id, part, answerBy: days(-4) };
      await must(kit, invite, officer, days(-5.9), asked);
      const hours = [{ day: 4, from: "14:00", until: "17:30" }];
      await must(kit, answerInvitation, member, days(-5), { panel, answer: "accept", hours });
    }
    await must(kit, putBefore, officer, days(-4.9), { panel, brief: told.brief });
    await must(kit, makeReady, officer, days(-4.8), { panel });
    const meetsAt = afternoonOf(told.met ? -1 : 2);
    await must(kit, planMeeting, officer, days(-4.7), { panel, meetsAt, place: "枫溪派出所会商室" });
    for (const [username, text] of Object.entries(told.opinions))
      await must(kit, giveOpinion, await actorNamed(kit, username), days(-2), { panel, text });
    if (!told.met) continue;
    const now = momentOf(Date.parse(meetsAt) + 2 * hour);
    const view = await ask(kit.db, viewPanel, { actor: officer, input: { panel }, now });
    const present = view.ok ? view.value.seats.map((seat) => seat.id) : [];
    await must(kit, holdMeeting, officer, now, { panel, present, minutes: told.met.minutes });
    const { draft } = await must(kit, draftAdvice, officer, momentOf(Date.parse(now) + hour), {
      panel,
      text: told.met.draft,
    });
    for (const { who, ...vote } of told.met.votes)
      await must(kit, voteOnAdvice, await actorNamed(kit, who), momentOf(Date.parse(now) + 2 * hour), {
        panel,
        draft,
        ...vote,
      });
  }
}
