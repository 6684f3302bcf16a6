import { pdfText } from "@maple/platform/documents";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "./hands.ts";
import { filed } from "./mediating.ts";
import { taken } from "./papers.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("help that somebody else gives", () => {
  it("is offered, agreed to on the person's own page, handed over with a letter, and its outcome comes back", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const { matter, link } = await filed(officer, "老板欠我三个月工资，一直拖着不给，家里没有别的收入。");
    await officer.goto(`/desk/matters/${matter}`);
    const block = officer.locator(".referrals");
    await block.getByRole("button", { name: "Refer", exact: true }).click();
    const form = officer.getByRole("form", { name: "Refer" });
    await choose(form, "Which help", "legal aid");
    await form.getByLabel("Situation and request").fill("被欠工资三个月，想请律师看看怎么办");
    await standsWell(officer);
    await form.getByRole("button", { name: "Offer it and ask" }).click();
    await reads(block, "waits for consent");
    expect(await block.getByRole("link", { name: "Letter, PDF" }).count()).toBe(0);

    const person = await product.visit({ width: "phone", scripts: false });
    await person.goto(link);
    await reads(person, "给您的帮助：法律援助");
    await standsWell(person);
    await person.getByRole("button", { name: "同意转介", exact: true }).click();
    await reads(person, "已记下您的答复。");
    await reads(person, "本人已同意，待移送");

    await reads(block, "agreed to, to be handed over");
    await block.getByRole("button", { name: "Hand over, with the letter" }).click();
    await block.locator(".act-panel").getByRole("button", { name: "Hand over, with the letter" }).click();
    await reads(block, "an answer is looked for by");
    const letter = await taken(block.getByRole("link", { name: "Letter, PDF" }));
    const text = (await pdfText(letter.bytes)).join("").replaceAll(/\s+/g, " ");
    expect(text).toContain("Letter of referral");
    expect(text).toContain("赵小兰");

    await block.getByRole("button", { name: "Record the outcome" }).click();
    const outcome = block.locator(".act-panel");
    await outcome.getByLabel("In words").fill("已指派律师，下周见面");
    await outcome.getByRole("button", { name: "Record the outcome" }).click();
    await reads(block, "was helped");
    await person.reload();
    await reads(person, "得到帮助");
  });
});
