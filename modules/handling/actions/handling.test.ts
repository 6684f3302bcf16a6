import { countyCode, demoGrids, demoStaff, demoUnits, unitId } from "@maple/demo";
import { acceptMatter, openSealedMatter, reportMatter, sealMatter, settleMatter } from "@maple/matter/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { attachFiles, keepFile } from "@maple/platform/files";
import { historyOf } from "@maple/platform/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { foldTask } from "../index.ts";
import {
  acceptTask,
  answerTask,
  askMore,
  climbLadder,
  closeTask,
  departmentFigures,
  departmentTask,
  departmentTasks,
  hearsOfTasks,
  pushesOfMatter,
  pushMatter,
  pushOnTask,
  raiseTask,
  recallTask,
  returnTask,
  sendBackTask,
  superviseTask,
  supplyTask,
  taskContact,
  taskFile,
  urgeTask,
} from "../server.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let clerk: Actor;
let otherClerk: Actor;
let county: Actor;
const now = () => momentOf(Date.now());
const urban = unitId("urban");
const housing = unitId("housing");

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
  clerk = await product.staff("clerk.cheng");
  otherClerk = await product.staff("clerk.yu");
  county = await product.staff("clerk.zhuang");
}, 120_000);
afterAll(() => product?.close());

const grid = () => {
  const room = officer.posts.find((post) => post.role === "officer")!.unit;
  return demoGrids().find((one) => one.level === 3 && one.policeRoom === room)!.id;
};

async function accepted(more: object = {}): Promise<string> {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼下烧烤摊半夜还在营业，杂物把单元门堵住了",
    title: "单元门被杂物堵住",
    place: { way: "grid", grid: grid() },
    placeWords: "3号楼2单元门口",
    naming: "named",
    name: "欧阳反映",
    phone: "10055550009",
    ...more,
  });
  await product.must(acceptMatter, officer, { matter });
  return matter;
}

const lead = { unit: urban, part: "lead", asked: "请清理单元门口的杂物", days: 5 };
const helper = { unit: housing, part: "help", asked: "请督促物业配合整改", days: 3 };

async function pushed(more: object = {}): Promise<{ matter: string; task: string; helper: string }> {
  const matter = await accepted();
  const { tasks } = await product.must(pushMatter, officer, { matter, tasks: [lead, helper], ...more });
  return { matter, task: tasks[0]!, helper: tasks[1]! };
}

async function answerOf<V>(question: Parameters<typeof ask>[1], actor: Actor, input: object) {
  const answer = await ask(product.kit.db, question as never, { actor, input, now: now() });
  return answer.ok ? { value: answer.value as V, reason: null } : { value: null, reason: answer.reason };
}

describe("pushing a matter and handling it together", () => {
  it("lets a department hear that something of its own tasks moved, and nobody that something of others' did", async () => {
    const { matter } = await pushed();
    const alone = await accepted();
    const heard = (actor: Actor) =>
      inCounty(product.kit.db, product.county, async (tx) => [
        ...(await hearsOfTasks(tx, product.county, actor, [matter, alone])),
      ]);
    expect(await heard(clerk)).toEqual([matter]);
    expect(await heard(otherClerk)).toEqual([matter]);
    for (const actor of [officer, head, product.guest]) expect(await heard(actor)).toEqual([]);
  });

  it("goes from the room to the departments and back: taken up, more asked and supplied, answered, closed", async () => {
    const { matter, task } = await pushed();
    await product.must(acceptTask, clerk, { task });
    await product.must(askMore, clerk, { task, words: "请补充摊主经营时间" });
    await product.must(supplyTask, officer, { task, words: "每晚十点到凌晨两点" });
    await product.must(answerTask, clerk, { task, result: "done", words: "已清理并责令摊主整改" });
    await product.must(sendBackTask, officer, {
      task,
      reason: "no-proof",
      words: "请补充清理后的照片",
      days: 2,
    });
    await product.must(answerTask, clerk, { task, result: "done", words: "已补照片，现场已清" });
    await product.must(closeTask, officer, { task });
    const view = await answerOf<{ tasks: Array<{ id: string; state: string; words: unknown[] }> }>(
      pushesOfMatter as never,
      officer,
      { matter },
    );
    const mine = view.value!.tasks.find((one) => one.id === task)!;
    expect(mine.state).toBe("closed");
    expect(mine.words).toHaveLength(5);
    const events = await inCounty(product.kit.db, countyCode, (tx) =>
      historyOf(tx, countyCode, matter, "2020-01-01T00:00:00.000Z"),
    );
    expect(foldTask(events, task)).toMatchObject({ state: "closed", unit: urban, round: 2 });
  });

  it("comes back with a reason and the right receiver, and goes on to it in the place of the old task", async () => {
    const { task } = await pushed({ tasks: [lead] });
    await product.must(acceptTask, clerk, { task });
    await product.must(returnTask, clerk, {
      task,
      reason: "not-ours",
      receiver: housing,
      words: "小区内归住建督促物业",
    });
    const { next } = await product.must(pushOnTask, officer, {
      task,
      unit: housing,
      asked: "请督促物业清理",
      days: 3,
    });
    const theirs = await answerOf<{ part: string; state: string }>(departmentTask as never, otherClerk, {
      task: next,
    });
    expect(theirs.value).toMatchObject({ part: "lead", state: "sent" });
    const again = await product.try(pushOnTask, officer, {
      task,
      unit: urban,
      asked: "请督促物业清理",
      days: 3,
    });
    expect(again).toMatchObject({ ok: false, reason: "task-not-possible" });
  });

  it("is recalled with its matter: no task outlives what it is about", async () => {
    const { matter, task, helper } = await pushed();
    await product.must(acceptTask, clerk, { task });
    await product.must(settleMatter, officer, {
      matter,
      way: "helped",
      result: "当事人自行清走了杂物，现场已看过",
    });
    await product.loops.drain();
    for (const one of [task, helper]) {
      const actor = one === task ? clerk : otherClerk;
      const view = await answerOf<{ state: string }>(departmentTask as never, actor, { task: one });
      expect(view.value!.state).toBe("recalled");
    }
  });
});

describe("who may", () => {
  it("lets a department do its own task and nobody else's, and shows it nothing of the matter", async () => {
    const { matter, task, helper } = await pushed();
    expect(await product.try(acceptTask, otherClerk, { task })).toMatchObject({ reason: "task-not-found" });
    expect(await product.try(acceptTask, officer, { task })).toMatchObject({ reason: "not-allowed" });
    expect(await product.try(closeTask, clerk, { task })).toMatchObject({ reason: "not-allowed" });
    expect(await product.try(urgeTask, product.guest, { task })).toMatchObject({ ok: false });
    expect((await answerOf(pushesOfMatter as never, clerk, { matter })).reason).toBe("matter-not-found");
    expect((await answerOf(departmentTask as never, clerk, { task: helper })).reason).toBe("task-not-found");
    const text = JSON.stringify((await answerOf(departmentTask as never, clerk, { task })).value);
    expect(text).toContain("3号楼2单元门口");
    for (const hidden of ["单元门被杂物堵住", "烧烤摊", "欧阳反映", "10055550009"])
      expect([hidden, text.includes(hidden)]).toEqual([hidden, false]);
    const list = await answerOf<{ lines: Array<{ unit: string }> }>(departmentTasks as never, clerk, {});
    expect(new Set(list.value!.lines.map((line) => line.unit))).toEqual(new Set([urban]));
  });

  it("hides place and category of a protected matter, and pushes it only when it was opened for a purpose", async () => {
    const before = await pushed({ tasks: [lead] });
    const { matter } = before;
    await product.must(sealMatter, officer, { matter, reason: "反映人担心对方报复" });
    const again = { matter, tasks: [{ ...helper, part: "lead" }] };
    expect(await product.try(pushMatter, officer, again)).toMatchObject({ reason: "matter-sealed" });
    await product.must(openSealedMatter, officer, { matter, purpose: "handle" });
    const { tasks } = await product.must(pushMatter, officer, again);
    for (const [actor, task] of [
      [clerk, before.task],
      [otherClerk, tasks[0]],
    ] as const) {
      const view = await answerOf<object>(departmentTask as never, actor, { task });
      expect(view.value).toMatchObject({ place: null, category: null });
      expect(JSON.stringify(view.value)).not.toContain("3号楼2单元门口");
    }
  });

  it("gives the reporter's telephone only for the purpose that the room named, while the task is in hand, and logs it", async () => {
    const without = await pushed({ tasks: [lead] });
    await product.must(acceptTask, clerk, { task: without.task });
    expect(
      (await answerOf(taskContact(product.kit.door) as never, clerk, { task: without.task })).reason,
    ).toBe("contact-not-given");
    const { matter, task } = await pushed({ tasks: [lead], contact: "visit" });
    expect((await answerOf(taskContact(product.kit.door) as never, clerk, { task })).reason).toBe(
      "contact-not-given",
    );
    await product.must(acceptTask, clerk, { task });
    expect((await answerOf(taskContact(product.kit.door) as never, otherClerk, { task })).reason).toBe(
      "task-not-found",
    );
    const read = await answerOf<{ phone: string }>(taskContact(product.kit.door) as never, clerk, { task });
    expect(read.value).toEqual({ name: "欧阳反映", phone: "10055550009" });
    const log = await inCounty(product.kit.db, countyCode, (tx) =>
      product.kit.door.readingsOf(tx, countyCode, matter),
    );
    expect(
      log.filter((one) => one.purpose === "department" && one.reader === `staff:${clerk.id}`),
    ).toHaveLength(1);
  });

  it("opens a file that was sent along, to its department alone, and no file of a side", async () => {
    const matter = await accepted();
    const kept = async (compartment: string) => {
      const file = await keepFile(product.kit, {
        actor: officer,
        bytes: Buffer.from(`%PDF-1.4\n${compartment}${"x".repeat(40)}\n%%EOF`),
        name: "现场.pdf",
        now: now(),
      });
      await inCounty(
        product.kit.db,
        countyCode,
        (tx) => attachFiles(tx, countyCode, [file.id], matter, compartment),
        null,
        "*",
      );
      return file.id;
    };
    const [open, secret] = [await kept("reporter"), await kept("A")];
    expect(await product.try(pushMatter, officer, { matter, tasks: [lead], files: [secret] })).toMatchObject({
      reason: "push-file-unfit",
    });
    const { tasks } = await product.must(pushMatter, officer, { matter, tasks: [lead], files: [open] });
    const seen = (actor: Actor, file: string) =>
      inCounty(product.kit.db, countyCode, (tx) =>
        taskFile(tx, countyCode, actor, { task: tasks[0]!, file }),
      );
    expect((await seen(clerk, open))?.id).toBe(open);
    expect(await seen(clerk, secret)).toBeNull();
    expect(await seen(otherClerk, open)).toBeNull();
    await product.must(recallTask, officer, { task: tasks[0]!, words: "已由物业解决" });
    expect(await seen(clerk, open)).toBeNull();
  });

  it("leaves urging to the room once a day, supervising and raising to the head, and pressing to the level above", async () => {
    const { task } = await pushed({ tasks: [lead] });
    await product.must(urgeTask, officer, { task });
    expect(await product.try(urgeTask, officer, { task })).toMatchObject({ reason: "urged-lately" });
    expect(await product.try(superviseTask, officer, { task })).toMatchObject({ reason: "not-allowed" });
    expect((await answerOf(departmentTask as never, county, { task })).reason).toBe("task-not-found");
    await product.must(raiseTask, head, { task, words: "久拖不决" });
    const view = await answerOf<{ raisedTo: unknown }>(departmentTask as never, county, { task });
    expect(view.value!.raisedTo).toEqual(demoUnits()[0]!.name);
    await product.must(superviseTask, county, { task });
    expect(await product.try(superviseTask, county, { task })).toMatchObject({
      reason: "supervised-already",
    });
    expect(await product.try(raiseTask, head, { task })).toMatchObject({ reason: "raise-nowhere" });
    expect(await product.try(acceptTask, county, { task })).toMatchObject({ ok: false });
  });

  it("counts for a department its own tasks, for the head those of the station, for nobody else any", async () => {
    const own = await answerOf<{ rows: Array<{ unit: string }> }>(departmentFigures as never, clerk, {});
    expect(own.value!.rows.map((row) => row.unit)).toEqual([urban]);
    const all = await answerOf<{ rows: Array<{ unit: string }> }>(departmentFigures as never, head, {});
    expect(new Set(all.value!.rows.map((row) => row.unit))).toEqual(new Set([urban, housing]));
    const worker = await product.staff(demoStaff().find((one) => one.username.startsWith("grid."))!.username);
    expect((await answerOf(departmentFigures as never, worker, {})).reason).toBe("not-allowed");
  });
});

describe("what nobody acts on", () => {
  it("is urged, supervised and handed back by the product, each step once however often it looks", async () => {
    const day = 86_400_000;
    const matter = await accepted();
    const sentAt = momentOf(Date.now() + day);
    const { tasks } = await product.must(pushMatter, officer, { matter, tasks: [lead] }, sentAt);
    const at = (days: number) => ({ county: countyCode, now: momentOf(Date.parse(sentAt) + days * day) });
    const types = async () =>
      (
        await inCounty(product.kit.db, countyCode, (tx) =>
          historyOf(tx, countyCode, matter, "2020-01-01T00:00:00.000Z"),
        )
      )
        .filter((event) => event.data.task === tasks[0])
        .map((event) => event.type.replace("handling.task-", ""));
    for (let days = 0; days < 12; days++) {
      await climbLadder(product.kit.db, at(days));
      await climbLadder(product.kit.db, at(days));
    }
    expect(await types()).toEqual(["sent", "urged", "supervised", "handed-back"]);
    await Promise.all([climbLadder(product.kit.db, at(12)), climbLadder(product.kit.db, at(12))]);
    expect(await types()).toHaveLength(4);
  });
});
