import { demoStaff } from "@maple/demo";
import { exportRegister } from "@maple/evaluation/server";
import { grants, proofAsked, type Reach, type Role, roleWords } from "@maple/identity";
import type { Actor } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { otherGrid, twinGrid } from "../../../apps/server/testing-twins.ts";
import { askWhy } from "./ask-why.ts";
import { openSealedMatter } from "./open-sealed.ts";
import { reportMatter } from "./report.ts";

let product: TestProduct;
let head: Actor;
let admin: Actor;
let officer: Actor;
let worker: Actor;
let stranger: Actor;
let code: string;
let sealedCode: string;
const story = "楼下店铺夜里装货，孩子睡不着觉";

beforeAll(async () => {
  product = await testProduct();
  const who = (fits: (posts: ReturnType<typeof demoStaff>[number]["posts"]) => boolean) =>
    product.staff(demoStaff().find((one) => fits(one.posts))!.username);
  head = await who((posts) => posts.some((p) => p.role === "station-head"));
  admin = await who((posts) => posts.some((p) => p.role === "administrator"));
  officer = await who((posts) => posts.some((p) => p.role === "officer" && p.unit === twinGrid.policeRoom));
  worker = await who((posts) =>
    posts.every((p) => p.role === "grid-worker" && p.grids.includes(twinGrid.id)),
  );
  stranger = await who((posts) =>
    posts.every((p) => p.role === "grid-worker" && p.grids.includes(otherGrid.id)),
  );
  const report = (more: object) =>
    product.must(reportMatter(product.kit.door), product.guest, {
      story,
      title: "夜里装货吵人",
      place: { way: "grid", grid: twinGrid.id },
      category: "02",
      ...more,
    });
  ({ code } = await report({}));
  ({ code: sealedCode } = await report({ category: "01", subtype: "01-family-violence" }));
}, 60_000);
afterAll(() => product?.close());

const ask = (actor: Actor, input: object) => product.must(askWhy, actor, input);

describe("why can she see this", () => {
  it("names the post and the question that said yes, what is open, and every field", async () => {
    const answer = await ask(head, { code, staff: officer.id });
    expect(answer).toMatchObject({ sees: "yes", reason: null, place: null });
    expect(answer.through!.yes).toBe(true);
    const roles = officer.posts.map((post) => roleWords[post.role as Role].en);
    expect(roles).toContain(answer.through!.role.en);
    expect(["grid", "room"]).toContain(answer.through!.question);
    expect(answer.opens).toEqual(["joint", "staff", "reporter", "public"]);
    expect(answer.fields.every((one) => one.open)).toBe(true);
  });

  it("names what failed for whoever does not see it, and that an administrator may see no matter at all", async () => {
    const no = await ask(head, { code, staff: stranger.id });
    expect(no).toMatchObject({ sees: "no", reason: "not-your-area", through: null, stands: ["anyone"] });
    expect(no.asked.map((one) => [one.question, one.yes])).toEqual(
      stranger.posts.flatMap(() => [
        ["carries", false],
        ["grid", false],
      ]),
    );
    expect(no.fields.some((one) => one.open)).toBe(false);
    expect(await ask(head, { code, staff: admin.id })).toMatchObject({
      sees: "no",
      reason: "not-allowed",
      asked: [],
    });
  });

  it("says of a sealed matter who could open it and who is kept out by the seal", async () => {
    expect(await ask(head, { code: sealedCode, staff: officer.id })).toMatchObject({
      sees: "sealed",
      matter: { sealed: true },
    });
    const kept = await ask(head, { code: sealedCode, staff: worker.id });
    expect(kept).toMatchObject({ sees: "no" });
    expect(kept.through).toMatchObject({ question: "grid", yes: true });
  });

  it("answers for a place as for a person", async () => {
    expect(await ask(head, { code, place: "A" })).toMatchObject({
      sees: "yes",
      opens: ["A", "joint", "public"],
    });
    expect(await ask(head, { code, place: "reporter" })).toMatchObject({
      sees: "yes",
      opens: ["reporter", "public"],
    });
    expect(await ask(head, { code, place: "none" })).toMatchObject({ sees: "no", opens: ["public"] });
  });

  it("gives whoever asks the code, grid and room of the matter and nothing of what is in it", async () => {
    for (const asked of [code, sealedCode]) {
      const answer = await ask(admin, { code: asked, staff: officer.id });
      expect(Object.keys(answer.matter).sort()).toEqual(["code", "grid", "room", "sealed"]);
      const text = JSON.stringify(answer);
      for (const hidden of [story, "夜里装货吵人"]) expect(text).not.toContain(hidden);
    }
  });

  it("is for the administrator everywhere, for a station head in the station, and for nobody else", async () => {
    const elsewhere = {
      ...head,
      posts: head.posts.map((post) => ({ ...post, grids: [], rooms: [otherGrid.policeRoom] })),
    };
    const input = { code, staff: officer.id };
    expect(await product.try(askWhy, elsewhere, input)).toMatchObject({ reason: "matter-not-found" });
    for (const actor of [officer, worker])
      expect(await product.try(askWhy, actor, input)).toMatchObject({ reason: "not-allowed" });
    expect(await product.try(askWhy, product.guest, input)).toMatchObject({ reason: "not-signed-in" });
    expect(await product.try(askWhy, admin, { ...input, code: "ZZZZ9999" })).toMatchObject({
      reason: "matter-not-found",
    });
    expect(await product.try(askWhy, admin, { code, staff: newId() })).toMatchObject({
      reason: "nobody-asked-about",
    });
  });

  it("is itself in the ledger, with ids alone", async () => {
    await ask(admin, { code, staff: worker.id });
    const rows = await readAll(
      product,
      sql<{
        data: object;
      }>`select data from ledger.event where county = ${product.county} and stream = ${admin.id}
        and type = 'policy.asked' order by version desc limit 1`,
    );
    expect(rows[0]!.data).toMatchObject({ staff: worker.id, place: null, sees: "yes" });
  });

  it("says of the acts that ask for a fresh proof what they do", () => {
    expect(openSealedMatter.needsProof?.(admin, {} as never, {} as never)).toBe(true);
    expect(exportRegister.needsProof?.(admin, {} as never, {} as never)).toBe(true);
    expect([...proofAsked]).toEqual(expect.arrayContaining(["matter.open-sealed", "register.export"]));
  });

  it("has no role that may ask without being able to read the rules", () => {
    for (const row of Object.values(grants) as Array<Record<string, Reach>>)
      if (row["policy.ask"]) expect(row["policy.see"]).toBe(row["policy.ask"]);
  });
});
