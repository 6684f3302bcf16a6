import type { MediationView } from "@maple/mediation";
import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, it } from "vitest";
import { leak } from "../../portal/journeys/resident.ts";
import { ask, tell } from "./hands.ts";
import { filed } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("the text of an agreement", () => {
  it("is read by the legal officer before it is signed, without names, and comes back with remarks", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const { matter } = await filed(officer, leak);
    const me = await ask<{ id: string }>(officer, "/api/me");
    const { committees } = await ask<{ committees: Array<{ id: string }> }>(officer, "/api/grids");
    const at = `/api/matters/${matter}`;
    await tell(officer, `${at}/begin-mediation`, {
      committee: committees[0]?.id,
      mediators: [me.id],
      parties: [
        { side: "A", isReporter: true },
        { side: "B", name: "钱大力", phone: "10087654321" },
      ],
    });
    await tell(officer, `${at}/mediation/give-notice`, {});
    const { parties } = await ask<MediationView>(officer, `${at}/mediation`);
    for (const { id } of parties)
      await tell(officer, `${at}/mediation/record-consent`, { party: id, consent: "given" });
    const [a, b] = ["A", "B"].map((side) => parties.find((party) => party.side === side)?.id);
    const dueOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await tell(officer, `${at}/mediation/draft-agreement`, {
      facts: "乙方卫生间漏水，甲方天花板受损。",
      responsibility: "甲方收款后不得再起诉。",
      terms: [{ who: b, toward: a, kind: "pay", what: "天花板修补费", cents: 180_000, dueOn, way: "转账" }],
    });

    await officer.goto(`/desk/matters/${matter}`);
    const block = officer.locator(".legal");
    await reads(block, "Mediation may block no remedy");
    await block.getByRole("button", { name: "Ask the legal officer" }).click();
    await reads(block, "to be read");
    await standsWell(officer);

    const legal = await product.desk("legal.baiyuzhen", { lang: "zh" });
    await legal.goto("/desk/setup/legal-checks");
    const text = legal.locator(".legal-text").filter({ hasText: "甲方收款后不得再起诉" });
    await reads(text, "乙方付款 1,800 元");
    await reads(text, "调解不得阻止当事人依法维权");
    await standsWell(legal);
    await text.getByRole("button", { name: /^答复/ }).click();
    await text.getByRole("button", { name: "需要修改" }).click();
    await reads(text, "请写明改哪里、怎么改");
    await text.getByRole("textbox").fill("删去“不得再起诉”，写明逾期怎么办");
    await standsWell(legal);
    await text.getByRole("button", { name: "需要修改" }).click();
    await text.waitFor({ state: "detached" });
    await legal.goto("/desk/setup/legal-checks?view=done");
    await reads(text, "需要修改");

    await officer.goto(`/desk/matters/${matter}`);
    await reads(block, "to be mended");
    await reads(block, "删去“不得再起诉”");
    await reads(officer.locator(".timeline"), "found that the text is to be mended");
  });
});
