import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("the rules of a county", () => {
  it("are changed in versions: edited, tried on last month, confirmed, and put again", async () => {
    const admin = await product.desk("admin.ye");
    await admin.goto("/desk/setup/rules");
    await reads(admin, "现行第 1 版");
    await admin.getByRole("button", { name: "修改“升级阶梯”" }).click();
    await admin.getByRole("button", { name: "去掉第 3 级" }).first().click();
    await admin.getByLabel("根据什么（文件、会议）").fill("县平安办会议纪要");
    await admin.getByRole("button", { name: "试算并核对" }).click();
    await reads(admin, "每个期限的最后都要有“自动退回”");
    await admin.getByRole("button", { name: "加一级：无人签收" }).click();
    await admin.locator(".ladder-act").nth(2).click();
    await admin.getByTitle("自动退回").last().click();
    await admin.getByLabel("第 3 级：几个工作日").first().fill("6");
    await standsWell(admin);
    await admin.getByRole("button", { name: "试算并核对" }).click();
    await reads(admin, "还没有生效");
    await reads(admin, "试算：");
    await standsWell(admin);
    await admin.getByRole("button", { name: /^确认，从 .* 起执行$/ }).click();
    await reads(admin, "第 2 版已保存");
    await reads(admin.locator(".rule-value"), "满 6 个工作日 自动退回");

    await admin.getByText("以前和以后的版本（2）").click();
    await admin.getByRole("button", { name: "恢复第 1 版" }).click();
    await admin.getByRole("button", { name: "试算并核对" }).click();
    await admin.getByRole("button", { name: /^确认，从 .* 起执行$/ }).click();
    await reads(admin, "第 3 版已保存");
    await reads(admin.locator(".rule-value"), "满 3 个工作日 自动退回");
    await standsWell(admin);
  });

  it("stand on one page by their kinds, in both languages, on a telephone too", async () => {
    const admin = await product.desk("admin.ye", { lang: "en", width: "phone" });
    await admin.goto("/desk/setup/rules?rule=routing");
    await reads(admin, "Which departments are proposed");
    await admin.getByRole("button", { name: "Change “Receivers”" }).click();
    await standsWell(admin);
    await admin.goto("/desk/setup/rules?rule=panels");
    await reads(admin, "Who a panel is made of");
    await admin.getByRole("button", { name: "Change “Who a panel is made of”" }).click();
    await standsWell(admin);
    await admin.goto("/desk/setup/rules?rule=callbacks");
    await reads(admin, "10 of a hundred");
    await admin.getByRole("button", { name: "Change “Share of settlements called back”" }).click();
    await admin.getByLabel("Of a hundred settlements").fill("25");
    await admin.getByLabel("On what ground (document, meeting)").fill("Minutes of the county office");
    await admin.getByRole("button", { name: "Rehearse and check" }).click();
    await reads(admin, "this share would draw about");
    await admin.getByRole("button", { name: /^Confirm: it holds from/ }).click();
    await reads(admin, "25 of a hundred");
    await standsWell(admin);
  });

  it("are not there for somebody who does not keep them", async () => {
    const head = await product.desk("head.qin");
    await head.goto("/desk/setup/rules");
    await head.getByRole("navigation", { name: "管理" }).waitFor();
    expect(await head.getByRole("link", { name: "本县规则" }).count()).toBe(0);
  });
});
