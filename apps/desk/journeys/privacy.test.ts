import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leak, report } from "../../portal/journeys/resident.ts";

let product: JourneyProduct;
let resident: Page;
let matter: string;
let code: string;
beforeAll(async () => {
  product = await journeyProduct();
  resident = await product.visit({ width: "phone", scripts: false });
  ({ matter, code } = await report(resident, { story: leak, name: "赵小兰", phone: "10012345678" }));
});
afterAll(() => product?.stop());

describe("a resident and their own data", () => {
  it("sees what is kept and who looked, and corrects a name that the officer grants", async () => {
    const officer = await product.desk("officer.chen");
    await officer.goto(`/desk/matters/${matter}`);
    await reads(officer, "赵小兰");

    await resident.goto(`/m/${matter}`);
    await resident.getByRole("link", { name: /^我的信息/ }).click();
    await reads(resident, "结束以后再保存 5 年");
    await standsWell(resident);
    await resident.getByRole("link", { name: "查看每一次" }).click();
    await reads(resident, /陈守安/);
    await reads(resident, /社区民警/);
    await standsWell(resident);

    await resident.goto(`/m/${matter}/data/ask?kind=name`);
    await resident.getByLabel("改为").fill("赵小岚");
    await resident.getByRole("button", { name: "提出请求" }).click();
    await reads(resident, "等待答复");

    await officer.goto("/desk/setup/requests");
    await reads(officer, "等待答复 1 项");
    await standsWell(officer);
    await officer.getByRole("link", { name: "更正信息：姓名" }).click();
    await reads(officer, "赵小岚");
    await standsWell(officer);
    await officer.getByRole("button", { name: "同意更正" }).click();
    await officer.getByRole("form", { name: "同意更正" }).getByRole("button", { name: "同意更正" }).click();
    await reads(officer, "已办理");

    await resident.goto(`/m/${matter}/data`);
    await reads(resident, "已办理");
    await reads(resident, "赵小岚");
    await standsWell(resident);
  });

  it("asks to delete an open matter, and is told the law and the day", async () => {
    const officer = await product.desk("officer.chen", { width: "phone", lang: "en" });
    await resident.goto(`/m/${matter}/data/ask?kind=delete`);
    await resident.getByRole("button", { name: "提出请求" }).click();
    await reads(resident, "等待答复");
    await officer.goto("/desk/setup/requests");
    await officer.getByRole("link", { name: "Delete my data" }).click();
    await reads(officer, /on \d{4}-\d\d-\d\d at the earliest/);
    await standsWell(officer);
    await officer.getByRole("button", { name: "Answer with this reason" }).click();
    await officer
      .getByRole("form", { name: "Answer with this reason" })
      .getByRole("button", { name: "Answer with this reason" })
      .click();
    await reads(officer, "refused");
    await resident.goto(`/m/${matter}/data`);
    await reads(resident, /最早 20\d\d 年 \d+ 月 \d+ 日/);
    await standsWell(resident);
  });
});

describe("keeping and forgetting", () => {
  const storyOf = async () =>
    (await product.byHand<{ story: string }>("select story from matter.matter where id = $1", [matter]))[0]!
      .story;
  // As if it had been declined six years ago; only the hand of whoever owns the machine can write that.
  const endLongAgo = () =>
    product.byHand(
      "update matter.matter set state = 'ended', outcome = 'declined', closed_at = reported_at - interval '6 years' where id = $1",
      [matter],
    );

  it("holds what the administrator holds, and forgets it once the hold is lifted", async () => {
    const admin = await product.desk("admin.ye");
    await endLongAgo();
    await admin.goto("/desk/setup/keeping");
    await reads(admin, "保存与遗忘");
    await admin.getByRole("button", { name: "设保全" }).click();
    const form = admin.getByRole("form", { name: "设保全" });
    await form.getByLabel("名称").fill("巡察调档");
    await form.getByLabel("原因").fill("上级调阅");
    await form.getByLabel("事项编号").fill(code);
    await standsWell(admin);
    await form.getByRole("button", { name: "设保全" }).click();
    await reads(admin, /有效/);

    expect((await product.command("forget.ts")).said).toContain("1 matters due but held");
    expect(await storyOf()).toContain("楼上302");

    await admin.getByRole("button", { name: "解除保全“巡察调档”" }).click();
    await admin.getByLabel("为什么解除").fill("调阅结束");
    await admin
      .getByRole("form", { name: /^解除保全/ })
      .getByRole("button", { name: /解\s*除/ })
      .click();
    await reads(admin, /调阅结束/);
    expect((await product.command("forget.ts")).said).toMatch(/matters 1/);
    expect(await storyOf()).not.toContain("楼上302");
    await admin.reload();
    await reads(admin, /事项 1、当事人资料 1/);
    await standsWell(admin);
    const phone = await product.desk("admin.ye", { width: "phone", lang: "en" });
    await phone.goto("/desk/setup/keeping");
    await reads(phone, "Times of keeping");
    await standsWell(phone);
    expect((await product.command("ledger.ts", "verify")).said).toContain(
      "Every hash, chain, place and root fits.",
    );
  });
});
