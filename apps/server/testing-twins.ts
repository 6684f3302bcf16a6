import { demoGrids, demoStaff, demoUnits, type StaffMember } from "@maple/demo";
import { grants, type Role } from "@maple/identity";
import { type MatterState, matterStates } from "@maple/matter";
import {
  acceptMatter,
  answerOutcome,
  declineMatter,
  reportMatter,
  settleMatter,
  verifyMatter,
} from "@maple/matter/server";
import { beginMediation, giveNotice, recordConsent, recordOralAgreement } from "@maple/mediation/server";
import { type Action, type Actor, act } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { type Db, type Line, type Tx, transactionOver } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import { type TestProduct, testProduct } from "./testing.ts";
import { readAll } from "./testing-standing.ts";

/** Somebody of a role whose post covers the matters' grid, or another place. */
export interface Twin {
  name: string;
  role: Role;
  here: boolean;
  actor: Actor;
}

/** People of every role, inside and outside, and a matter in every state: what the permission tests ask about. */
export interface Twins {
  product: TestProduct;
  people: Twin[];
  matters: Record<MatterState | "answered", string>;
  /** Whoever told the matter that is in mediation; side A of it. */
  reporter: Actor;
  sideB: string;
  /** `ok` or the refusal's name. Whatever it does is undone. */
  outcomeOf(
    action: unknown,
    actor: Actor,
    input: object,
    carries: "holder" | "mediator" | null,
    matter: string,
  ): Promise<string>;
}

export const twinGrid = demoGrids().find((one) => one.level === 3 && one.shape)!;
export const otherGrid = demoGrids().find(
  (one) => one.level === 3 && one.policeRoom !== twinGrid.policeRoom,
)!;
export const twinCommittee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;

const inGrid = (m: StaffMember) => m.posts.some((post) => post.grids.includes(twinGrid.id));
const covers: Record<Role, (member: StaffMember) => boolean> = {
  "grid-worker": inGrid,
  "auxiliary-officer": inGrid,
  "village-assistant": inGrid,
  "deputy-secretary": inGrid,
  "grid-head": inGrid,
  "grid-administrator": inGrid,
  "veteran-deputy": (m) => m.posts.some((post) => post.unit === twinGrid.policeRoom),
  "committee-member": () => false,
  "legal-officer": () => true,
  officer: (m) =>
    m.posts.some((post) => post.unit === twinGrid.policeRoom || post.grids.includes(twinGrid.id)),
  mediator: () => false,
  judge: () => false,
  lawyer: () => false,
  "centre-mediator": () => false,
  counsellor: () => false,
  "duty-commander": () => true,
  dispatcher: () => true,
  "file-supervisor": () => true,
  "case-officer": () => false,
  "station-head": () => true,
  "department-clerk": () => false,
  administrator: () => false,
};

export async function permissionTwins(): Promise<Twins> {
  const product = await testProduct();
  const people = await peopleOf(product);
  const officer = people.find((one) => one.name === "officer here")!.actor;
  const matters = {} as Twins["matters"];
  let reporter = product.guest;
  for (const state of matterStates) {
    const { matter, secret } = await matterIn(product, officer, state);
    matters[state] = matter;
    if (state === "mediating") reporter = await product.holder(secret);
  }
  matters.answered = (await matterIn(product, officer, "settled", true)).matter;
  return {
    product,
    people,
    matters,
    reporter,
    sideB: (await partyIds(product, matters.mediating)).B,
    outcomeOf: (...asked) => outcomeOf(product, ...asked),
  };
}

async function peopleOf(product: TestProduct): Promise<Twin[]> {
  const people: Twin[] = [];
  for (const role of Object.keys(grants) as Role[]) {
    const holders = demoStaff().flatMap((member) => {
      const posts = member.posts.filter((post) => post.role === role && post.until === null);
      return posts.length > 0 ? [{ ...member, posts }] : [];
    });
    for (const here of [true, false]) {
      const member = holders.find((one) => covers[role](one) === here);
      if (!member) continue;
      // Several hold two posts; the table is about one role at a time.
      const actor = await product.staff(member.username);
      const posts = actor.posts.filter((post) => post.role === role);
      people.push({ name: `${role} ${here ? "here" : "elsewhere"}`, role, here, actor: { ...actor, posts } });
    }
  }
  // One station in the demonstration: the head of another is the same post over other rooms.
  const head = people.find((one) => one.role === "station-head")!;
  const posts = head.actor.posts.map((post) => ({ ...post, grids: [], rooms: [otherGrid.policeRoom] }));
  people.push({ ...head, name: "station-head elsewhere", here: false, actor: { ...head.actor, posts } });
  return people;
}

async function matterIn(
  product: TestProduct,
  officer: Actor,
  state: MatterState,
  answered = false,
): Promise<{ matter: string; secret: string }> {
  const { must, kit } = product;
  const told = await must(reportMatter(kit.door), product.guest, {
    story: "楼下店铺夜里装货，孩子睡不着",
    place: { way: "grid", grid: twinGrid.id },
    category: "02",
  });
  const { matter } = told;
  if (state === "reported") return told;
  await must(acceptMatter, officer, { matter });
  if (state === "ended") await must(declineMatter, officer, { matter, reason: "请向法院起诉" });
  if (state === "mediating" || state === "agreed") {
    const parties = [
      { side: "A", isReporter: true },
      { side: "B", name: "钱大力" },
    ];
    await must(beginMediation(kit.door), officer, {
      matter,
      committee: twinCommittee,
      mediators: [officer.id],
      parties,
    });
  }
  if (state === "agreed") {
    await must(giveNotice, officer, { matter });
    const ids = await partyIds(product, matter);
    for (const party of [ids.A, ids.B])
      await must(recordConsent, officer, { matter, party, consent: "given" });
    await must(recordOralAgreement, officer, oral(matter, ids));
  }
  if (state === "settled" || state === "verified") {
    await must(settleMatter, officer, { matter, way: "on-the-spot", result: "改在白天装货" });
    const month = momentOf(Date.now() + 31 * 86_400_000);
    if (state === "verified" || answered)
      for (let i = 0; i < 2; i++)
        await must(answerOutcome, officer, { matter, answer: "confirmed", way: "call" }, month);
    if (state === "verified") await must(verifyMatter, officer, { matter });
  }
  return told;
}

const oral = (matter: string, ids: { A: string; B: string }) => ({
  matter,
  facts: "双方说好",
  terms: [
    {
      who: ids.B,
      toward: ids.A,
      kind: "do",
      what: "白天装货",
      dueOn: localDateOf(momentOf(Date.now()), "Asia/Shanghai"),
    },
  ],
});

async function partyIds(product: TestProduct, matter: string): Promise<{ A: string; B: string }> {
  const rows = await readAll(
    product,
    sql<{ side: "A" | "B"; id: string }>`select side, id from mediation.party
      where county = ${product.county} and matter = ${matter}`,
  );
  return Object.fromEntries(rows.map((row) => [row.side, row.id])) as { A: string; B: string };
}

/** A database in which every transaction first arranges something, and is undone where it would have been kept. */
function dry(db: Db, arrange: (tx: Tx) => Promise<unknown>): Db {
  const provideConnection = <T>(consumer: (line: Line) => Promise<T>) =>
    db.getExecutor().provideConnection((connection) => {
      const line = connection as Line;
      let arranging: Promise<unknown> | null = null;
      let arranged = false;
      const executeQuery: Line["executeQuery"] = async (query) => {
        if (arranged) return line.executeQuery(query);
        if (arranging) {
          await arranging;
          return line.executeQuery(query);
        }
        const context = line.executeQuery<never>(query);
        arranging = arrange(transactionOver(line)).then(() => {
          arranged = true;
        });
        return context;
      };
      const send: Line["send"] = async (text) =>
        text === "commit" ? { ...(await line.send("rollback")), command: "COMMIT" } : line.send(text);
      return consumer({ executeQuery, send } as Line);
    });
  return { getExecutor: () => ({ provideConnection }) } as unknown as Db;
}

async function outcomeOf(
  { county, kit }: TestProduct,
  ...[action, actor, input, carries, matter]: Parameters<Twins["outcomeOf"]>
): Promise<string> {
  const db = dry(kit.db, async (tx) => {
    if (carries === "holder")
      await sql`update matter.matter set holder = ${actor.id} where county = ${county} and id = ${matter}`.execute(
        tx,
      );
    if (carries !== "mediator") return;
    await sql`update matter.matter set mediators = array[${actor.id}::uuid] where county = ${county} and id = ${matter}`.execute(
      tx,
    );
    await sql`update mediation.mediation set mediators = array[${actor.id}::uuid] where county = ${county} and matter = ${matter}`.execute(
      tx,
    );
  });
  const outcome = await act(db, action as Action<never, never, unknown>, {
    id: newId(),
    actor,
    input: { matter, ...input },
    now: momentOf(Date.now()),
  });
  return outcome.ok ? "ok" : outcome.reason;
}
