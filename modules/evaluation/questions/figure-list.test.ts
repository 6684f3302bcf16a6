import { demoGrids, demoStaff } from "@maple/demo";
import { recordPerformance } from "@maple/mediation/server";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import type { FigureKey } from "../model/figures.ts";
import { figureList, figures } from "./figures.ts";

/*
 * Where one matter counts more than once: an agreement with two obligations, both due. The list behind the figure must
 * have a line for each, or figure and list say different things.
 */
const zone = "Asia/Shanghai";
const grid = demoGrids().find((one) => one.level === 3 && one.shape)!;
let product: TestProduct;
let head: Actor;
let matter: string;

// Both obligations fall due within three weeks.
const later = () => momentOf(Date.now() + 30 * 86_400_000);

beforeAll(async () => {
  product = await testProduct();
  const officer = await product.staff(
    demoStaff().find((one) =>
      one.posts.some((post) => post.role === "officer" && post.grids.includes(grid.id)),
    )!.username,
  );
  head = await product.staff("head.qin");
  const one = await mediationCase(product, officer);
  matter = one.matter;
  await one.seal();
  const [payment] = (await one.view()).agreement!.obligations;
  const doneOn = localDateOf(momentOf(Date.now()), zone);
  await product.must(recordPerformance, officer, {
    matter,
    obligation: payment!.id,
    result: "done",
    cents: 180_000,
    doneOn,
  });
}, 60_000);
afterAll(() => product?.close());

async function behind(key: FigureKey, part: "value" | "rest") {
  const until = addDays(localDateOf(later(), zone), 1);
  const answer = await ask(product.kit.db, figureList, {
    actor: head,
    input: { key, part, until },
    now: later(),
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

describe("the list behind a figure", () => {
  it("has a line for each obligation, also when they are of one matter", async () => {
    const answer = await ask(product.kit.db, figures, { actor: head, input: {}, now: later() });
    if (!answer.ok) throw new Error(answer.reason);
    const tile = answer.value.tiles.find((one) => one.key === "performed-of-due")!;
    expect(tile).toMatchObject({ value: 1, base: 2, counts: "obligation" });
    const [done, rest] = [
      await behind("performed-of-due", "value"),
      await behind("performed-of-due", "rest"),
    ];
    expect([done.total, rest.total]).toEqual([1, 1]);
    expect([done.lines[0]!.id, rest.lines[0]!.id]).toEqual([matter, matter]);
    expect(done.lines[0]!.obligation).toMatchObject({ kind: "pay", state: "done", cents: 180_000 });
    expect(rest.lines[0]!.obligation).toMatchObject({ kind: "do", state: "due" });
  });

  it("says nothing of an obligation where matters are counted", async () => {
    const open = await behind("open", "value");
    expect([open.total, open.lines[0]!.obligation, open.lines[0]!.rating]).toEqual([1, null, null]);
  });
});
