import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, choose } from "./hands.ts";

let product: JourneyProduct;
let administrator: Page;
beforeAll(async () => {
  product = await journeyProduct();
  administrator = await product.desk("admin.ye");
});
afterAll(() => product?.stop());

/** What the server answers somebody who asks for matters: the number, or the status of its "no". */
const sees = async (page: Page): Promise<string> => {
  const answer = await page.request.get("/api/matters?limit=1&total=with");
  return answer.ok() ? "matters" : String(answer.status());
};
const soon = { timeout: 15_000, interval: 500 };

async function openPerson(name: string): Promise<void> {
  await administrator.goto(`/desk/setup/people?name=${encodeURIComponent(name)}`);
  await administrator.getByRole("link", { name, exact: true }).click();
  await administrator.getByRole("heading", { level: 1, name }).waitFor();
}

describe("who works here", () => {
  it("may do what a post allows from the minute it is given to the minute it ends", async () => {
    const officer = await product.desk("legal.baiyuzhen");
    const person = await ask<{ name: string }>(officer, "/api/me");
    expect(await sees(officer)).toBe("403");

    await openPerson(person.name);
    await administrator.getByRole("button", { name: "任命岗位" }).click();
    const form = administrator.getByRole("form", { name: "任命岗位" });
    await choose(form, "角色", "社区民警", "社区民警");
    await choose(form, "单位", "霜叶里警务室", "霜叶里");
    await standsWell(administrator);
    await form.getByRole("button", { name: "任命", exact: true }).click();
    await administrator.getByRole("button", { name: "结束: 社区民警, 霜叶里警务室" }).waitFor();
    await expect.poll(() => sees(officer), soon).toBe("matters");

    await administrator.getByRole("button", { name: "结束: 社区民警, 霜叶里警务室" }).click();
    const ending = administrator.getByRole("form", { name: "结束岗位：社区民警（霜叶里警务室）" });
    await ending.getByRole("radio", { name: "调离" }).check();
    await ending.getByRole("button", { name: "结束岗位" }).click();
    await reads(administrator, "已结束：社区民警。");
    await expect.poll(() => sees(officer), soon).toBe("403");
    await standsWell(administrator);
  });

  it("leaves with nothing left behind: open matters go where they were given, and every session ends", async () => {
    const leaver = await product.desk("officer.ma");
    const me = await ask<{ id: string; name: string }>(leaver, "/api/me");
    const mine = await ask<{ matters: unknown[] }>(administrator, `/api/matters/carried/${me.id}`);
    expect(mine.matters.length).toBeGreaterThan(0);
    const taker = await product.desk("officer.gao");
    const held = async () => (await ask<{ total: number }>(taker, "/api/matters?view=mine&total=only")).total;
    const before = await held();

    await openPerson(me.name);
    await administrator.getByRole("button", { name: "离岗交接" }).click();
    const form = administrator.getByRole("form", { name: `离岗交接：${me.name}` });
    await reads(form, `未办结事项 ${mine.matters.length} 件`);
    await choose(form, "手上的事项交给", "高晓峰", "高晓峰");
    await standsWell(administrator);
    await form.getByRole("button", { name: "办理离岗" }).click();
    await reads(administrator, "已办理离岗");

    await expect.poll(held, soon).toBe(before + mine.matters.length);
    await expect.poll(() => sees(leaver), soon).toBe("401");
    const after = await ask<{ matters: unknown[] }>(administrator, `/api/matters/carried/${me.id}`);
    expect(after.matters).toEqual([]);
    await taker.goto("/desk/notices");
    await reads(taker, "一件事项交给您承办");
  });
});

describe("teams", () => {
  it("are warned with the article that asks, until the keeper has mended it", async () => {
    const keeper = await product.desk("admin.ye", { lang: "en" });
    await keeper.goto("/desk/setup/teams?kind=mediation-committee");
    await keeper.getByRole("link", { name: "Members of the Danqiao Community committee" }).click();
    await reads(keeper, "It is not confirmed that a woman is among the members");
    await reads(keeper, "Source: People's Mediation Law, article 8");
    await standsWell(keeper);
    await keeper.getByRole("button", { name: "Confirm the composition" }).click();
    const form = keeper.getByRole("form", { name: "Confirm the composition" });
    await form.getByRole("checkbox", { name: "A woman is among the members" }).check();
    await form.getByRole("button", { name: "Confirm", exact: true }).click();
    await reads(keeper, /composition confirmed by 叶知秋/);
    expect(await keeper.locator(".keep-warnings").count()).toBe(0);
  });
});

describe("staffing", () => {
  it("shows what a room lacks of its pattern, and fits once the post is given", async () => {
    const page = await product.desk("admin.ye");
    await page.goto("/desk/setup/staffing");
    const tile = page.getByRole("button", { name: /一村一警务助理/ }).first();
    await reads(tile, "5 / 6");
    await standsWell(page);
    await tile.click();
    await page.getByRole("link", { name: "竹枧湾村", exact: true }).click();
    await reads(page.locator(".line-coverage"), "村（社区）警务助理");
    await standsWell(page);
    const person = (await ask<{ lines: Array<{ name: string }> }>(page, "/api/people?role=legal-officer"))
      .lines[0]!.name;
    await openPerson(person);
    await administrator.getByRole("button", { name: "任命岗位" }).click();
    const form = administrator.getByRole("form", { name: "任命岗位" });
    await choose(form, "角色", "村（社区）警务助理", "警务助理");
    await choose(form, "单位", "竹枧湾村", "竹枧湾村");
    await form.getByRole("button", { name: "任命", exact: true }).click();
    await administrator.getByRole("button", { name: "结束: 村（社区）警务助理, 竹枧湾村" }).waitFor();
    await page.goto("/desk/setup/staffing");
    await reads(page.getByRole("button", { name: /一村一警务助理/ }).first(), "6 / 6");
  });
});
