import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leak } from "../../portal/journeys/resident.ts";
import { openMatter } from "./hands.ts";
import { filed } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

describe("the legal tracks of a matter", () => {
  it("go through the police: chosen by what is ticked, agreed in writing, performed; the resident reads it", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const { matter, link } = await filed(officer, leak);
    await openMatter(officer, matter);
    const block = officer.locator(".tracks");
    await block.getByRole("button", { name: "Choose a track" }).click();
    await reads(block, "A civil dispute, both willing: people's mediation");
    await block.getByLabel("a breach of public order: beating, insult, damage").check();
    await block.getByLabel("it is minor").check();
    await reads(block, "A minor breach that came of a civil dispute: the police may mediate");
    await standsWell(officer);
    await block.locator(".act-panel").getByRole("button", { name: "Choose a track" }).click();
    const track = block.locator(".track");
    await reads(track, "chosen, not begun");
    await track.getByRole("button", { name: "Begin" }).click();
    await reads(track, "under way");
    await track.getByRole("button", { name: "Agreement reached" }).click();
    await reads(track, "Write the mediation agreement first");
    await track.getByRole("button", { name: "Write the agreement" }).click();
    await track.getByLabel("Name of side A").fill("赵小兰");
    await track.getByLabel("Name of side B").fill("钱大力");
    await track.getByLabel("Place").fill("警务室");
    await track.getByLabel("Facts: when, cause, course, result").fill("因漏水争吵，推了一下，手机摔坏。");
    await track.getByLabel("What was agreed and how it is performed").fill("赔偿六百元，三日内付清。");
    await track.locator(".act-panel").getByRole("button", { name: "Write the agreement" }).click();
    await reads(track, "治调字第0001号");
    await track.getByRole("button", { name: "Agreement reached" }).click();
    await reads(track, "agreed, being performed");
    await track.getByRole("button", { name: "Performed", exact: true }).click();
    await reads(track, "performed: the police impose no penalty");
    await standsWell(officer);
    const resident = await product.visit({ width: "phone" });
    await resident.goto(link);
    await reads(resident, "已履行，公安机关不予处罚");
    await standsWell(resident);
  });

  it("end with the routes told where it may not be mediated, and what the law excludes cannot be chosen", async () => {
    const officer = await product.desk("officer.chen");
    const { matter } = await filed(officer, leak);
    await openMatter(officer, matter);
    const block = officer.locator(".tracks");
    await block.getByRole("button", { name: "选定途径" }).click();
    await block.getByLabel("法院、公安或其他机关已经受理或处理").check();
    await reads(block, "不再受理调解");
    await block.getByText("不适用的途径（11）").click();
    expect(await block.locator('.track-excluded input[type="radio"]:enabled').count()).toBe(0);
    await standsWell(officer);
    await block.locator(".act-panel").getByRole("button", { name: "选定途径" }).click();
    const track = block.locator(".track");
    await track.getByRole("button", { name: "已告知双方途径" }).click();
    await reads(track, "向人民法院起诉");
  });

  it("of labour run fifteen days and end before arbitration; against the proposal a reason is asked", async () => {
    const officer = await product.desk("officer.chen");
    const { matter } = await filed(officer, leak);
    await openMatter(officer, matter);
    const block = officer.locator(".tracks");
    await block.getByRole("button", { name: "选定途径" }).click();
    await block.locator(".track-excluded summary").click();
    await block.getByRole("radio", { name: /劳动争议调解/ }).check();
    const send = block.locator(".act-panel").getByRole("button", { name: "选定途径" });
    await send.click();
    await reads(block, "系统没有建议“劳动争议调解”");
    await block.getByLabel("理由（不按建议选时必填）").fill("实为拖欠装修工资");
    await send.click();
    const track = block.locator(".track");
    await track.getByRole("button", { name: "开始" }).click();
    await reads(track, "劳动争议调解");
    await track.locator(".track-clock summary").click();
    await reads(track, "15 日");
    await track.getByRole("button", { name: "调解不成" }).click();
    await reads(track, "申请仲裁");
    expect(await track.getByRole("button").count()).toBe(0);
  });
});

describe("the clocks of a matter", () => {
  it("stand still and run again on the desk, and the administrator sets a local length", async () => {
    const officer = await product.desk("officer.chen");
    const { matter } = await filed(officer, leak);
    await openMatter(officer, matter);
    const clock = officer.locator("details.clock").filter({ hasText: "办结期限" });
    await clock.locator("summary").click();
    await clock.getByRole("button", { name: "暂停：办结期限" }).click();
    await clock.getByText("等鉴定、评估意见").click();
    await clock.getByLabel("写明情况，会进入经过").fill("委托了房屋漏水鉴定");
    await clock.locator(".act-panel").getByRole("button", { name: "暂停", exact: true }).click();
    await reads(clock, "暂停计时：等鉴定、评估意见");
    await clock.getByRole("button", { name: "恢复：办结期限" }).click();
    await clock.getByLabel("写明情况，会进入经过").fill("鉴定报告收到");
    await clock.locator(".act-panel").getByRole("button", { name: "恢复", exact: true }).click();
    await reads(clock, "恢复计时");
    await standsWell(officer);

    const keeper = await product.desk("admin.ye");
    await keeper.goto("/desk/setup/clocks");
    await reads(keeper, "法律规定，不能改");
    await keeper.getByRole("button", { name: "修改“首次答复”" }).click();
    await keeper.getByLabel("多长").fill("3");
    await keeper.getByLabel("根据什么（文件、会议）").fill("县综治中心会议");
    await keeper.getByRole("button", { name: "保存" }).click();
    await reads(keeper, "3 个工作日");
    await reads(keeper, "改过 1 次");
    await standsWell(keeper);
    const anyone = await product.visit({ width: "phone" });
    await anyone.goto("/clocks");
    await reads(anyone, "3 个工作日");
    await standsWell(anyone);
  });
});
