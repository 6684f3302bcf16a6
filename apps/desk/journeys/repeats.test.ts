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

  it("that holds two matters is taken apart, and the reporter opens the part with the key they hold", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const first = await filed(officer, leak);
    await officer.goto(`/desk/matters/${first.matter}`);
    const block = officer.locator(".repeats");
    await block.getByRole("button", { name: "Take a part out" }).click();
    await block.getByLabel("Its title").fill("车堵住车库门");
    await block.getByRole("button", { name: "Make it a matter of its own" }).click();
    await reads(block, "Say which part it is");
    await block.getByLabel("What of it goes there").fill("同一邻居的车经常堵住我家车库门");
    await standsWell(officer);
    await block.getByRole("button", { name: "Make it a matter of its own" }).click();
    await block.getByRole("link", { name: "车堵住车库门" }).click();
    await reads(block, /Taken out of .*, handled on its own/);

    const reporter = await product.visit({ width: "phone" });
    await reporter.goto(first.link);
    await reads(reporter, "其中一部分单独办理");
    await standsWell(reporter);
    await reporter.getByRole("button", { name: /^打开 / }).click();
    await reporter.getByText("同一邻居的车经常堵住我家车库门").waitFor();
  });
});
