import { countyCode, demoGrids, demoStaff, demoUnits, unitId } from "@maple/demo";
import { acceptMatter, assignHolder, reportMatter, settleMatter } from "@maple/matter/server";
import { endPost, postsEver, postsOn } from "@maple/people/server";
import { type Action, type Actor, ask } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { whoseIs } from "../index.ts";
import type { Unowned } from "../model/room-views.ts";
import {
  handOverMatter,
  refuseHandOver,
  takeBackHandOver,
  takeHandOver,
  triageMatter,
  unowned,
} from "../server.ts";

let product: TestProduct;
let ended = 0;
let admin: Actor;
let dispatcher: Actor;
beforeAll(async () => {
  product = await testProduct();
  admin = await product.staff("admin.ye");
  // As the product asks it of a person: proved just now.
  admin = { ...admin, session: { id: "s", account: "a", provedAt: now() } };
  dispatcher = await product.staff("dispatcher.kong");
}, 120_000);
afterAll(() => product?.close());

const now = () => momentOf(Date.now());
const today = () => localDateOf(now(), "Asia/Shanghai");
const rooms = demoUnits().filter((unit) => unit.kind === "police-room");
const gridsOf = rooms.map(
  (room) => demoGrids().find((grid) => grid.level === 3 && grid.policeRoom === room.id)!.id,
);
const teams = [
  unitId("case-team"),
  unitId("community-team"),
  unitId("command-room"),
  ...rooms.map((r) => r.id),
];
const actors = demoStaff()
  .filter((one) => /^(officer|case|commander|dispatcher|team|head)\./.test(one.username))
  .map((one) => one.username);

const step = fc.record({
  what: fc.constantFrom(
    "report",
    "accept",
    "triage",
    "hand-over",
    "take",
    "refuse",
    "take-back",
    "give",
    "settle",
    "end",
  ),
  n: fc.nat(1000),
  who: fc.nat(1000),
  unit: fc.nat(1000),
});
type Step = { what: string; n: number; who: number; unit: number };

/** Does one step of somebody; a refusal changes nothing and is as good as any other outcome. */
async function take({ what, n, who, unit }: Step, matters: string[]): Promise<void> {
  const actor = await product.staff(actors[who % actors.length]!);
  const matter = matters[n % Math.max(matters.length, 1)];
  const attempt = (action: unknown, by: Actor, input: object) =>
    product.try(action as Action<object, unknown, unknown>, by, input);
  if (what === "report" || matter === undefined) {
    const receipt = await product.must(reportMatter(product.kit.door), product.guest, {
      story: "楼道里堆着旧家具，过不去人",
      place: { way: "grid", grid: gridsOf[n % gridsOf.length]! },
    });
    matters.push(receipt.matter);
  } else if (what === "accept") await attempt(acceptMatter, actor, { matter });
  else if (what === "settle")
    await attempt(settleMatter, actor, { matter, way: "on-the-spot", result: "已清走" });
  else if (what === "give")
    await attempt(assignHolder, actor, { matter, holder: demoStaff()[unit % 60]!.id });
  else if (what === "triage" || what === "hand-over")
    await attempt(what === "triage" ? triageMatter : handOverMatter, what === "triage" ? dispatcher : actor, {
      matter,
      unit: teams[unit % teams.length]!,
      reason: "hard",
      ...(what === "triage" ? { overrules: "forces" } : {}),
      words: "请这个队接着办理",
    });
  else if (what === "end") await endSomePost(actor.id, unit);
  else {
    const offers = await inCounty(product.kit.db, countyCode, (tx) =>
      sql<{
        id: string;
      }>`select id from teamwork.hand_over where county = ${countyCode} and matter = ${matter}
        order by given_at desc`.execute(tx),
    );
    const handOver = offers.rows[0]?.id;
    if (!handOver) return;
    const action = { take: takeHandOver, refuse: refuseHandOver, "take-back": takeBackHandOver }[what]!;
    await attempt(action, actor, {
      handOver,
      ...(what === "refuse" ? { reason: "unclear", words: "情况还不清楚" } : {}),
    });
  }
}

/** Ends somebody's post today, so that rooms empty one by one. */
async function endSomePost(staff: string, n: number): Promise<void> {
  const posts = await inCounty(product.kit.db, countyCode, (tx) => postsOn(tx, countyCode, today(), staff));
  const post = posts[n % Math.max(posts.length, 1)];
  if (!post) return;
  const outcome = await product.try(endPost, admin, { post: post.id, day: today(), why: "duties" });
  if (outcome.ok) ended++;
}

/** The same told by hand, in another way than the statement: from the rows, one matter at a time. */
async function byHand(): Promise<string[]> {
  return inCounty(product.kit.db, countyCode, async (tx) => {
    const posts = await postsOn(tx, countyCode, today());
    const takes = [
      "officer",
      "veteran-deputy",
      "auxiliary-officer",
      "station-head",
      "grid-worker",
      "village-assistant",
    ];
    const sorts = ["dispatcher", "duty-commander"];
    const command = unitId("command-room");
    const inPost = {
      people: new Set(posts.map((post) => post.staff)),
      staffedUnits: new Set(
        posts
          .filter((post) => (post.unit === command ? sorts : takes).includes(post.role))
          .map((post) => post.unit),
      ),
    };
    const open = await sql<{ id: string; holder: string | null; room: string | null }>`select id, holder, room
      from matter.matter where county = ${countyCode} and state not in ('verified', 'ended')`.execute(tx);
    return open.rows
      .filter((matter) => whoseIs({ ...matter, commandRooms: [command] }, inPost) === null)
      .map((matter) => matter.id)
      .sort();
  });
}

async function proof(): Promise<Unowned> {
  // The county's own proof: whoever watches may have lost their post in a run.
  const system = { ...dispatcher, kind: "system" as const };
  const answer = await ask(product.kit.db, unowned, { actor: system as Actor, input: {}, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

describe("nothing is ever unowned", () => {
  it("holds over random acts of everybody: each open matter has an owner in post, or is told", async () => {
    const matters: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        for (const one of steps) await take(one, matters);
        await product.loops.drain();
        const { looked, held, queued, unowned: none } = await proof();
        const expected = await byHand();
        expect(none.map((one) => one.id).sort()).toEqual(expected);
        expect(held + queued + none.length).toBe(looked);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(matters.length).toBeGreaterThan(5);
    expect(ended).toBeGreaterThan(0);
    // With the last of the command room and of one police room gone, what waits there is told.
    const left = demoStaff().filter((one) =>
      one.posts.some((post) => [unitId("command-room"), rooms[0]!.id].includes(post.unit)),
    );
    await inCounty(product.kit.db, countyCode, async (tx) => {
      for (const post of await postsEver(
        tx,
        countyCode,
        left.map((one) => one.id),
      ))
        await sql`update people.post set until_date = ${today()} where county = ${countyCode} and id = ${post.id}`.execute(
          tx,
        );
    });
    const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
      story: "楼道里又堆着旧家具，过不去人",
      place: { way: "grid", grid: gridsOf[0]! },
    });
    const after = await proof();
    expect(after.unowned).toContainEqual(expect.objectContaining({ id: matter, why: "room-empty" }));
    expect(after.unowned.map((one) => one.id).sort()).toEqual(await byHand());
  }, 120_000);
});
