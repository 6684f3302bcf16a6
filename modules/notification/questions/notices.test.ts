import { demoGrids, demoStaff, demoUnits } from "@maple/demo";
import {
  acceptMatter,
  answerOutcome,
  assignHolder,
  assignMatterToGrid,
  reportMatter,
  settleMatter,
  writeNote,
} from "@maple/matter/server";
import {
  beginMediation,
  giveNotice,
  recordConsent,
  recordOralAgreement,
  viewMediation,
} from "@maple/mediation/server";
import { type Actor, ask } from "@maple/platform/act";
import {
  addDays,
  chinaCalendar,
  epochOf,
  localDateOf,
  momentOf,
  workingDayFrom,
} from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { react } from "@maple/platform/ledger";
import { holdSession } from "@maple/venue/server";
import * as fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { sessionTimes } from "../../../apps/server/testing-times.ts";
import { markNoticesRead } from "../actions/mark-read.ts";
import { lookForDue } from "../jobs.ts";
import { noticeReaction } from "../reactions.ts";
import { ownNotices, unreadNotices } from "./notices.ts";
import { reminders } from "./reminders.ts";

const zone = "Asia/Shanghai";
let product: TestProduct;
const sessionIn = sessionTimes();
/** In hours: beyond the next working day, whatever day it is and whatever feast is near. */
const far = 20 * 24;
let officer: Actor;
let worker: Actor;
let head: Actor;
let elsewhere: Actor;
let grid: string;
let otherGrid: string;
let matter: string;
let secret: string;

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
  const room = officer.posts.find((post) => post.role === "officer")!.unit;
  const here = demoGrids().find((one) => one.level === 3 && one.shape && one.policeRoom === room)!;
  const there = demoGrids().find((one) => one.level === 3 && one.shape && one.policeRoom !== room)!;
  grid = here.id;
  otherGrid = there.id;
  const workerOf = (id: string) =>
    demoStaff().find(
      (one) =>
        one.posts.every((post) => post.role === "grid-worker") &&
        one.posts.some((post) => post.grids.includes(id)),
    )!.username;
  worker = await product.staff(workerOf(grid));
  elsewhere = await product.staff(workerOf(otherGrid));
});
afterAll(() => product.close());

const now = () => momentOf(Date.now());
const inHours = (hours: number) => momentOf(Date.now() + hours * 3_600_000);
const today = () => localDateOf(now(), zone);

beforeEach(async () => {
  await inCounty(product.kit.db, product.county, (tx) =>
    sql`delete from notification.notice where county = ${product.county}`.execute(tx),
  );
  ({ matter, secret } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼下棋牌室半夜还在打麻将，吵得孩子睡不着",
    place: { way: "grid", grid },
    naming: "named",
    name: "赵小兰",
    phone: "10012345678",
  }));
});

async function list(actor: Actor, input: object = {}) {
  const answer = await ask(product.kit.db, ownNotices, { actor, input, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
/** What somebody is told of this test's matter. */
const kinds = async (actor: Actor) => {
  await product.loops.drain();
  return (await list(actor, { limit: 100 })).notices
    .filter((one) => one.matter === matter)
    .map((one) => one.kind);
};
const unread = async (actor: Actor) => {
  const answer = await ask(product.kit.db, unreadNotices, { actor, input: {}, now: now() });
  return answer.ok ? answer.value.unread : answer.reason;
};
const everything = () =>
  inCounty(product.kit.db, product.county, async (tx) => {
    const rows = await sql<{
      staff: string;
      kind: string;
      cause: string;
    }>`select staff, matter, kind, cause from notification.notice
      where county = ${product.county} and matter = ${matter} order by staff, kind, cause`.execute(tx);
    return rows.rows;
  });
const look = (at = now()) => lookForDue(product.kit.db, { county: product.county, now: at, zone });

async function mediated(dueOn: string): Promise<void> {
  await product.must(acceptMatter, officer, { matter });
  const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
  await product.must(beginMediation(product.kit.door), officer, {
    matter,
    committee,
    mediators: [officer.id],
    parties: [
      { side: "A", isReporter: true },
      { side: "B", name: "钱大力", phone: "10087654321" },
    ],
  });
  await product.must(giveNotice, officer, { matter });
  const view = await ask(product.kit.db, viewMediation(product.kit.door), {
    actor: officer,
    input: { matter },
    now: now(),
  });
  const [a, b] = view.ok && view.value ? view.value.parties : [];
  for (const party of [a!, b!])
    await product.must(recordConsent, officer, { matter, party: party.id, consent: "given" });
  const there = { kind: "elsewhere", place: "社区调解室", minutes: 60 };
  await product.must(holdSession, officer, { matter, at: sessionIn(dueOn === "" ? far : 46), ...there });
  if (dueOn === "") return;
  await product.must(recordOralAgreement, officer, {
    matter,
    facts: "双方当面说好",
    terms: [
      {
        who: b!.side === "B" ? b!.id : a!.id,
        toward: a!.id,
        kind: "do",
        what: "晚上十点后不再打麻将",
        dueOn,
        way: "口头",
      },
    ],
  });
}

describe("notices", () => {
  it("tell the grid's worker and the room's officer of what is reported there, and nobody else", async () => {
    expect(await kinds(worker)).toEqual(["reported-here"]);
    expect(await kinds(officer)).toEqual(["reported-here"]);
    for (const other of [elsewhere, head]) expect(await kinds(other)).toEqual([]);
    const [notice] = (await list(worker)).notices;
    expect(Object.keys(notice!).sort()).toEqual([
      "at",
      "code",
      "id",
      "kind",
      "list",
      "matter",
      "readAt",
      "task",
      "title",
    ]);
  });

  it("come once, also when the ledger is read again from its beginning, and stay read", async () => {
    await product.must(acceptMatter, officer, { matter });
    await product.must(assignHolder, officer, { matter, holder: worker.id });
    const reporter = await product.holder(secret);
    await product.must(writeNote, reporter, { matter, compartment: "reporter", text: "昨晚又打到一点" });
    expect((await kinds(worker)).sort()).toEqual(["given-to-you", "party-wrote", "reported-here"]);
    await product.must(markNoticesRead, worker, {});
    const before = await everything();
    await inCounty(product.kit.db, product.county, (tx) =>
      sql`update ledger.checkpoint set position = 0 where county = ${product.county} and follower = 'notification.tell'`.execute(
        tx,
      ),
    );
    while (await react(product.kit.db, product.county, noticeReaction(now), 7));
    expect(await everything()).toEqual(before);
    expect(
      (await list(worker)).notices.filter((one) => one.matter === matter && one.readAt === null),
    ).toEqual([]);
  });

  it("say nothing of history that is read for the first time", async () => {
    const anew = async (name: string, clock: () => string) => {
      await inCounty(product.kit.db, product.county, (tx) =>
        sql`delete from notification.notice where county = ${product.county}`.execute(tx),
      );
      const reaction = { ...noticeReaction(clock), name };
      while (await react(product.kit.db, product.county, reaction));
      return (await everything()).length;
    };
    await product.loops.drain();
    expect(await anew("a new follower today", now)).toBeGreaterThan(0);
    expect(await anew("a new follower in three weeks", () => inHours(21 * 24))).toBe(0);
  });

  it("are hidden, and not counted, when the matter is no longer for their receiver to see", async () => {
    expect(await kinds(worker)).toEqual(["reported-here"]);
    const count = (await unread(worker)) as number;
    await product.must(assignMatterToGrid, officer, { matter, grid: otherGrid, reason: "门牌在隔壁网格" });
    expect(await kinds(worker)).toEqual([]);
    expect(await unread(worker)).toBe(count - 1);
    expect(await kinds(elsewhere)).toEqual(["moved-here"]);
    // And they are there again when the mistake is corrected.
    const other = await product.staff(
      demoStaff().find((one) =>
        one.posts.some(
          (post) =>
            post.role === "officer" && post.unit === demoGrids().find((g) => g.id === otherGrid)!.policeRoom,
        ),
      )!.username,
    );
    await product.must(assignMatterToGrid, other, { matter, grid, reason: "还是原来的网格" });
    expect((await kinds(worker)).sort()).toEqual(["moved-here", "reported-here"]);
  });

  it("are one's own alone: read and marked by their receiver, refused to everyone who is not staff", async () => {
    await kinds(worker);
    const [mine] = (await list(worker)).notices;
    await product.must(markNoticesRead, officer, { notices: [mine!.id] });
    expect((await list(worker)).notices.find((one) => one.id === mine!.id)!.readAt).toBeNull();
    expect(await product.must(markNoticesRead, worker, { notices: [mine!.id] })).toEqual({ read: 1 });
    expect(await product.must(markNoticesRead, worker, { notices: [mine!.id] })).toEqual({ read: 0 });
    const reporter = await product.holder(secret);
    for (const actor of [product.guest, reporter]) {
      expect(await unread(actor)).toBe("not-signed-in");
      expect(await product.try(markNoticesRead, actor, {})).toMatchObject({ reason: "not-signed-in" });
      await expect(list(actor)).rejects.toThrow("not-signed-in");
    }
  });

  it("come in pages, the unread ones first, none twice and none left out", async () => {
    for (let i = 0; i < 6; i++) {
      await product.must(reportMatter(product.kit.door), product.guest, {
        story: `第${i}件：电梯又坏了，等了半天`,
        place: { way: "grid", grid },
      });
    }
    await kinds(worker);
    const all = (await list(worker, { limit: 100 })).notices;
    expect(all.length).toBe(7);
    await product.must(markNoticesRead, worker, { notices: [all[0]!.id, all[3]!.id, all[4]!.id] });
    for (const limit of [1, 2, 3, 4, 7, 9]) {
      const seen: Array<{ id: string; readAt: string | null }> = [];
      for (let after: string | null = ""; after !== null; ) {
        const page: Awaited<ReturnType<typeof list>> = await list(
          worker,
          after === "" ? { limit } : { limit, after },
        );
        seen.push(...page.notices);
        after = page.next;
      }
      expect(seen.map((one) => one.id)).toEqual([1, 2, 5, 6, 0, 3, 4].map((i) => all[i]!.id));
    }
    expect(await unread(worker)).toBe(4);
  });

  it("show another county nothing", async () => {
    await kinds(worker);
    expect((await list({ ...worker, county: 110101 })).notices).toEqual([]);
  });
});

describe("looking for what is due", () => {
  it("tells a time limit to who answers for it, and to the station head when it is long past", async () => {
    await product.loops.drain();
    const due = await inCounty(
      product.kit.db,
      product.county,
      async (tx) =>
        (
          await sql<{
            due_at: string;
          }>`select due_at from matter.matter where county = ${product.county} and id = ${matter}`.execute(tx)
        ).rows[0]!.due_at,
    );
    const after = (hours: number) => momentOf(epochOf(due) + hours * 3_600_000);
    await look(after(-30));
    expect(await kinds(worker)).toEqual(["reported-here"]);
    await look(after(-20));
    await look(after(-19));
    expect((await kinds(worker)).sort()).toEqual(["clock-due-soon", "reported-here"]);
    await look(after(1));
    expect((await kinds(worker)).sort()).toEqual(["clock-due-soon", "clock-overdue", "reported-here"]);
    expect(await kinds(head)).toEqual([]);
    const later = `${addDays(workingDayFrom(chinaCalendar, addDays(localDateOf(due, zone), 4)), 4)}T04:00:00.000Z`;
    await look(later);
    expect(await kinds(head)).toEqual(["clock-overdue-long"]);
    expect(await kinds(elsewhere)).toEqual([]);
  });

  it("tells an obligation to its mediator before, on and after the day, and reminds the side it binds", async () => {
    const dueOn = addDays(today(), 5);
    await mediated(dueOn);
    await product.must(markNoticesRead, officer, {});
    const on = (day: string) => `${day}T04:00:00.000Z`;
    const newOnes = async () => (await kinds(officer)).filter((kind) => kind.startsWith("obligation"));
    await look(on(addDays(dueOn, -4)));
    expect(await newOnes()).toEqual([]);
    for (const day of [-3, -2, 0, 1, 2]) await look(on(addDays(dueOn, day)));
    expect((await newOnes()).sort()).toEqual([
      "obligation-due-soon",
      "obligation-due-today",
      "obligation-overdue",
    ]);

    const remind = async (sides: string[], day: string, of = matter) => {
      const actor: Actor = {
        county: product.county,
        kind: "party",
        id: "h",
        posts: [],
        holds: [{ matter: of, sides, party: null }],
      };
      const answer = await ask(product.kit.db, reminders, { actor, input: { matter }, now: on(day) });
      return answer.ok ? answer.value.map((one) => one.kind) : answer.reason;
    };
    expect(await remind(["B"], addDays(dueOn, -2))).toEqual(["obligation-due-soon"]);
    expect(await remind(["B"], dueOn)).toEqual(["obligation-due-today"]);
    expect(await remind(["B"], addDays(dueOn, 9))).toEqual(["obligation-overdue"]);
    expect(await remind(["reporter", "A"], dueOn)).toEqual([]);
    expect(await remind(["B"], dueOn, "0192e505-9000-72fb-b7cc-552847a1fdc8")).toBe("matter-not-found");
  });

  it("reminds both sides of a session, and asks the side whose answer is waited for", async () => {
    await mediated("");
    const remind = async (sides: string[], at: string) => {
      const actor: Actor = {
        county: product.county,
        kind: "party",
        id: "h",
        posts: [],
        holds: [{ matter, sides, party: null }],
      };
      const answer = await ask(product.kit.db, reminders, { actor, input: { matter }, now: at });
      return answer.ok ? answer.value.map((one) => one.kind) : answer.reason;
    };
    for (const side of ["A", "B"]) expect(await remind([side], now())).toEqual(["session-planned"]);
    expect(await remind(["reporter"], now())).toEqual([]);
    expect(await remind(["B"], inHours(far - 2))).toEqual(["session-next"]);
    expect(await remind(["B"], inHours(far + 24))).toEqual([]);
  });

  it("tells the holder on the day of a follow-up, and of a side that says it is not solved", async () => {
    await product.must(acceptMatter, officer, { matter });
    await product.must(settleMatter, officer, { matter, way: "on-the-spot", result: "棋牌室答应十点关门" });
    await look(now());
    expect(await kinds(officer)).not.toContain("check-due");
    for (const days of [7, 8, 9]) await look(momentOf(Date.now() + days * 86_400_000));
    expect((await kinds(officer)).filter((kind) => kind === "check-due").length).toBe(1);
    const reporter = await product.holder(secret);
    const waiting = await ask(product.kit.db, reminders, {
      actor: reporter,
      input: { matter },
      now: momentOf(Date.now() + 8 * 86_400_000),
    });
    expect(waiting.ok && waiting.value.map((one) => one.kind)).toEqual(["check-waiting"]);
    await product.must(answerOutcome, reporter, { matter, answer: "not-solved", reasons: [] });
    expect(await kinds(officer)).toContain("not-solved");
    await look(momentOf(Date.now() + 10 * 86_400_000));
    expect((await kinds(officer)).filter((kind) => kind === "check-due").length).toBe(1);
  });

  it("makes no notice twice, whenever and however often one looks, also two at once", async () => {
    await mediated(addDays(today(), 4));
    await product.loops.drain();
    const hours = fc.array(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(hours, async (when) => {
        await Promise.all(when.slice(0, 2).map((hour) => look(inHours(hour))));
        for (const hour of when) await look(inHours(hour));
        for (const hour of when) expect(await look(inHours(hour))).toBe(0);
        const rows = await everything();
        expect(new Set(rows.map((row) => `${row.staff} ${row.kind} ${row.cause}`)).size).toBe(rows.length);
        const perKind = rows
          .filter((row) => row.staff === officer.id && row.kind.startsWith("obligation"))
          .map((row) => row.kind);
        expect(new Set(perKind).size).toBe(perKind.length);
      }),
      { numRuns: 12 },
    );
  });
});
