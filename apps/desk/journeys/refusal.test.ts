import { pdfText } from "@maple/platform/documents";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leak } from "../../portal/journeys/resident.ts";
import { filed } from "./mediating.ts";
import { taken } from "./papers.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("mediation is voluntary", () => {
  it("one side's refusal stops it at once and tells everybody the other routes", async () => {
    const mediator = await product.desk("officer.chen", { lang: "en" });
    const { matter, link } = await filed(mediator, leak);
    await mediator.goto(`/desk/matters/${matter}`);
    await mediator.locator(".matter-acts [data-act=begin-mediation]").click();
    const begin = mediator.getByRole("form", { name: "Begin mediation" });
    await begin.locator(".side-B").getByLabel("Name").fill("Li Wei");
    await standsWell(mediator);
    await begin.getByRole("button", { name: "Begin mediation" }).click();
    const tab = mediator.locator(".matter-mediation");
    await tab.getByRole("button", { name: "Tell all who were not told" }).click();
    await tab.getByRole("button", { name: "Record that 赵小兰 agrees" }).click();
    await tab.getByRole("button", { name: "Own link for Li Wei" }).click();
    const address = (await tab.locator(".receipt-link").innerText()).trim();

    const sideB = await product.visit({ width: "phone", lang: "en", scripts: false });
    await sideB.goto(address);
    await sideB.getByRole("link", { name: "Read your rights, and decide whether to mediate" }).click();
    await sideB.getByRole("link", { name: "I do not agree to mediate" }).click();
    await reads(sideB, "mediation stops at once and both sides are told");
    await standsWell(sideB);
    await sideB.getByRole("button", { name: "Yes, stop the mediation" }).click();
    await reads(sideB, "You refused, and mediation has stopped. Your other routes are below.");
    await reads(sideB, "sue in the people's court");
    await standsWell(sideB);

    await reads(tab, /Routes told: .*legal aid \(12348\)/);
    await reads(tab, "a party refuses mediation");
    await mediator.locator(".matter-marks .state").filter({ hasText: "ended" }).waitFor();
    for (const act of ["Draft the agreement", "Arrange a session"])
      expect(await tab.getByRole("button", { name: act }).count()).toBe(0);
    await standsWell(mediator);
    const notice = await taken(tab.getByRole("link", { name: "Notice that mediation has ended, PDF" }));
    const told = (await pdfText(notice.bytes)).join("").replaceAll(/\s+/g, " ");
    expect(told).toContain("one party clearly refused, and under article 17 of the People's Mediation Law");

    const sideA = await product.visit({ width: "phone" });
    await sideA.goto(link);
    await reads(sideA, "一方不同意调解，已终止并告知其他途径");
    await reads(sideA, "向人民法院起诉");
    await standsWell(sideA);
  });
});
