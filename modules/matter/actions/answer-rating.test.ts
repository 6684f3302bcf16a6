import { ownNotices } from "@maple/notification/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { viewMatter } from "../questions/matter-view.ts";
import { trackMatter } from "../questions/track.ts";
import { answerRating } from "./answer-rating.ts";
import { rateMatter } from "./rate.ts";
import { settleMatter } from "./settle.ts";

let product: TestProduct;
let officer: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());
const now = () => momentOf(Date.now());

describe("an answer to a rating", () => {
  it("is given once by staff who were told of a bad one, and read by whoever rated", async () => {
    const { matter, reporter } = await mediationCase(product, officer);
    await product.must(settleMatter, officer, { matter, way: "on-the-spot", result: "修好了水管" });
    const holder = await reporter();
    await product.must(rateMatter, holder, { matter, score: 1, words: "拖了太久" });
    await product.loops.drain();
    const notices = await ask(product.kit.db, ownNotices, { actor: officer, input: {}, now: now() });
    expect(notices.ok && notices.value.notices[0]).toMatchObject({ kind: "bad-rating", matter });
    const answer = (actor: Actor, words: string, side = "reporter") =>
      product.try(answerRating, actor, { matter, side, words });
    expect(await answer(officer, "好")).toMatchObject({ reason: "rating-answer-short" });
    expect(await answer(officer, "对不起，我们改", "B")).toMatchObject({ reason: "rating-not-found" });
    expect(await answer(await product.staff("officer.lin"), "对不起，我们改")).toMatchObject({
      reason: "matter-not-found",
    });
    expect(await answer(holder, "对不起，我们改")).toMatchObject({ reason: "not-signed-in" });
    expect((await answer(officer, "对不起，以后三天内上门")).ok).toBe(true);
    expect(await answer(officer, "再答一次也不行")).toMatchObject({ reason: "rating-answered" });
    const track = await ask(product.kit.db, trackMatter(product.kit.door), {
      actor: holder,
      input: { matter },
      now: now(),
    });
    expect(track.ok && track.value.ownRating).toMatchObject({ score: 1, answer: "对不起，以后三天内上门" });
    const view = await ask(product.kit.db, viewMatter(product.kit.door), {
      actor: officer,
      input: { matter },
      now: now(),
    });
    expect(view.ok && view.value).toMatchObject({ mayAnswerRatings: true });
  });
});
