import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, it } from "vitest";
import { leak } from "../../portal/journeys/resident.ts";
import { filed } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("what somebody found to work", () => {
  it("is written by a mediator, read by another, found, and followed in a matter of its kind", async () => {
    const mediator = await product.desk("officer.chen", { lang: "en" });
    const { matter } = await filed(mediator, leak);
    await mediator.goto("/desk/setup/library");
    await mediator.getByRole("button", { name: "Write one" }).click();
    await mediator.getByLabel("Title (Chinese)").fill("先关阀法");
    await mediator
      .getByLabel("Text (Chinese)")
      .fill("先关阀、放盆、拍照，再约双方到现场看一遍。找我 13800001234");
    await mediator.getByRole("button", { name: "Send it to be read" }).click();
    await reads(mediator.locator(".act-panel"), "Please name the source");
    await mediator.getByLabel(/^Source/).fill("枫桥调委会 2026 年总结");
    await mediator.getByLabel("Its day").fill("2026-10-01");
    await mediator.getByRole("button", { name: "Send it to be read" }).click();
    await reads(mediator.locator(".act-panel"), "telephone or identity number");
    await mediator.getByLabel("Text (Chinese)").fill("先关阀、放盆、拍照，再约双方到现场看一遍。");
    await standsWell(mediator);
    await mediator.getByRole("button", { name: "Send it to be read" }).click();
    await reads(mediator.locator(".library"), "to be read by another");

    const head = await product.desk("head.qin", { lang: "zh" });
    await head.goto("/desk/setup/library?q=关阀&kind=method");
    const draft = head.locator(".guide").filter({ hasText: "先关阀法" });
    await draft.getByRole("button", { name: "发布" }).click();
    await draft.locator(".act-panel").getByRole("button", { name: "发布" }).click();
    await draft.getByText("待审核").first().waitFor({ state: "detached" });
    await standsWell(head);

    await mediator.goto(`/desk/matters/${matter}`);
    const guide = mediator.locator(".matter-guide");
    await guide.getByText("先关阀法").click();
    await guide.getByRole("button", { name: "Follow “先关阀法” here" }).click();
    await reads(guide, "followed here");
    await reads(mediator.locator(".timeline"), "followed a way of working");
  });

  it("a resident reads what helps first, from the page and from the report, and goes on to file", async () => {
    const resident = await product.visit({ width: "phone" });
    await resident.goto("/guide");
    await standsWell(resident);
    await resident.getByRole("link", { name: "邻里纠纷" }).click();
    await reads(resident, "漏水先关阀");
    await standsWell(resident);
    await resident.getByRole("link", { name: "还是要反映这件事" }).click();
    await resident.waitForURL(/\/report/);
  });
});
