import { addDays, localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { zone } from "./live-course.ts";
import type { Life } from "./matter-rows.ts";

/** A mediation in which the sides talk apart until they meet: words to the mediator, words passed on, an offer that waits. */
export function talkApart(
  life: Life,
  given: {
    mediation: string;
    parties: ReadonlyArray<{ id: string; side: string }>;
    by: string;
    cents: number | null;
    until: number;
  },
): void {
  const { mediation, parties, by, cents } = given;
  const a = parties.find((party) => party.side === "A");
  const b = parties.find((party) => party.side === "B");
  if (!a || !b) return;
  const room = newId(life.at);
  const base = { room, matter: life.matter };
  life.add("talk.room", {
    id: room,
    matter: life.matter,
    mediation,
    open: true,
    straight: [],
    opened_by: by,
    opened_at: life.now,
    closed_at: null,
  });
  life.tell("talk.opened", by, { room, mediation, again: false });
  const say = (side: "A" | "B", to: "mediator" | "all", text: string, typed: string) => {
    life.wait(2, given.until);
    const message = newId(life.at);
    const passed = to === "all";
    const party = side === "A" ? a.id : b.id;
    const author = typed === "window" ? by : `party:${party}`;
    life.add("talk.message", {
      ...base,
      ...{ id: message, compartment: passed ? "joint" : side, sender: side, party, addressed: to, text },
      ...{ files: [], typed_by: typed, relation: typed === "helper" ? "child" : null, reason: "", author },
      ...{ state: passed ? "passed" : "sent", at: life.now, passed_at: passed ? life.now : null },
    });
    const about = { room, message, compartment: side, sender: side, typed, files: 0 };
    life.tell("talk.message-sent", author, { ...about, state: passed ? "held" : "sent" });
    if (passed) life.tell("talk.message-passed", by, { message, side });
  };
  say("A", "mediator", "当着面说不出口：只要把事情解决好，数目上我可以让一点。", "self");
  say("B", "all", "我白天上班走不开，先在这里说：该我承担的我不推。", "window");
  say("A", "all", "那就请把时间和数目说清楚，写下来大家都放心。", "helper");
  life.wait(1, given.until);
  const offer = newId(life.at);
  const today = localDateOf(life.now, zone);
  const terms = [
    {
      ...{ who: b.id, toward: a.id, kind: cents === null ? "do" : "pay" },
      what: cents === null ? "按约定整改到位，不再影响对方" : "一次性支付赔偿款",
      ...{ cents, dueOn: addDays(today, 30), way: "", plan: null },
    },
  ];
  const lastDay = addDays(today, 14);
  life.add("talk.offer", {
    ...base,
    ...{
      id: offer,
      compartment: "joint",
      maker: "B",
      terms,
      note: "一次了结，以后还是好邻居。",
      until: lastDay,
    },
    ...{ state: "open", accepted: [], counters: null, typed_by: "self", relation: null },
    ...{ author: `party:${b.id}`, at: life.now, closed_at: null, agreement: null },
  });
  life.tell("talk.offer-made", `party:${b.id}`, {
    ...{
      room,
      offer,
      compartment: "joint",
      maker: "B",
      counters: null,
      terms: 1,
      until: lastDay,
      typed: "self",
    },
  });
}
