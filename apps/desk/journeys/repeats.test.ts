import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leak } from "../../portal/journeys/resident.ts";
import { filed } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("the same told twice", () => {
  it("is found with its reasons, put together, followed by both reporters, and taken apart again", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const first = await filed(officer, leak);
    const second = await filed(officer, leak);
    await officer.goto(`/desk/matters/${first.matter}`);
    const block = officer.locator(".repeats");
    await reads(block, "perhaps the same matter");
    await reads(block, "the same telephone told of the same kind here");
    await block
      .getByRole("button", { name: /^Put .* into this one$/ })
      .first()
      .click();
    await standsWell(officer);
    await block.getByRole("button", { name: "Put together" }).click();
    await reads(block, "Put into this one");
    await reads(officer.locator(".timeline"), "took another matter in");

    const reporter = await product.visit({ width: "phone" });
    await reporter.goto(second.link);
    await reads(reporter, "与同一件事并案，一并办理");
    await reads(reporter, "目前进度：办理中");
    await standsWell(reporter);

    await officer.goto(`/desk/matters/${second.matter}`);
    await reads(block, /Put into .* and handled with it/);
    await block.getByRole("button", { name: "Take the merge back" }).click();
    await officer.locator(".matter-marks .state").filter({ hasText: "in hand" }).waitFor();
    await reporter.reload();
    await reads(reporter, "办理中");
    expect(await reporter.getByText("目前进度").count()).toBe(0);
  });
});
