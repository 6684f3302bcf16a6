import { type JourneyProduct, journeyProduct, reads, signIn, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

/** As if everybody had signed in eleven minutes ago. @returns when. */
async function makeProofsOld(): Promise<number> {
  await product.byHand("update identity.session set proved_at = proved_at - interval '11 minutes'");
  return Date.now();
}
/** The server keeps what it knows of a session for five seconds. */
const seen = (page: Page, since: number) => page.waitForTimeout(Math.max(0, since + 5200 - Date.now()));

const secret = "a quiet river at dusk";

describe("an account that its owner cannot open any more", () => {
  it("is reset with a fresh proof; the owner sets a password with the link and reads who did it", async () => {
    const owner = await product.desk("officer.ma");
    const admin = await product.desk("admin.ye", { lang: "en" });
    const proofIsOld = await makeProofsOld();
    await admin.goto("/desk/setup/accounts");
    await reads(admin, /\d+ accounts/);
    await standsWell(admin);
    await admin.getByLabel("Search by name or user name").fill("officer.ma");
    await admin.keyboard.press("Enter");
    await admin.waitForURL(/find=officer\.ma/);
    await reads(admin, "1 account");
    await seen(admin, proofIsOld);
    await admin.getByRole("button", { name: "Actions on the account of 马前川" }).click();
    await admin.getByRole("menuitem", { name: "Reset" }).click();
    await reads(admin, /The password is void at once and every session ends/);
    await admin
      .getByRole("form", { name: /^Reset/ })
      .getByRole("button", { name: "Reset" })
      .click();
    await reads(admin, "Please show once more that it is you");
    await standsWell(admin);
    await admin.locator('input[name="proof"]').fill(product.password);
    await admin.keyboard.press("Enter");
    const link = (await admin.locator(".link-text").innerText()).trim();
    await standsWell(admin);

    await owner.goto("/desk/");
    await reads(owner, "管理员重置了您的账号，请用收到的链接设置新密码后登录。");
    await standsWell(owner);
    const phone = await product.visit({ width: "phone" });
    await phone.goto(link);
    await standsWell(phone);
    await phone.getByLabel("新密码").fill("officer.ma");
    await phone.getByRole("button", { name: "保存" }).click();
    await reads(phone, "密码里主要是用户名、系统名或县名，容易被猜到，请换一个。");
    await phone.getByLabel("新密码").fill(secret);
    await phone.getByRole("button", { name: "保存" }).click();
    await reads(phone, "密码已设置。请用用户名 officer.ma 登录。");
    await signIn(phone, "officer.ma", secret);
    await reads(phone, /叶知秋 在 .* 重置了您的账号/);
    await standsWell(phone);
    await phone.getByRole("button", { name: "知道了" }).click();
    await phone.getByText("重置了您的账号").waitFor({ state: "detached" });
    const again = await product.visit({ width: "desk", lang: "en" });
    await again.goto(link);
    await again.getByLabel("New password").fill("another river at dawn");
    await again.getByRole("button", { name: "Save" }).click();
    await reads(again, /This link was used or is older than 24 hours/);
  });
});

describe("the spreadsheet of the register", () => {
  it("asks who takes it to prove themselves once more, and is taken then", async () => {
    const head = await product.desk("head.qin", { width: "phone" });
    const proofIsOld = await makeProofsOld();
    await head.goto("/desk/register");
    await seen(head, proofIsOld);
    const button = head.getByRole("link", { name: "导出电子表格" });
    await button.click();
    await reads(head, "请再次证明是您本人");
    await head.getByRole("button", { name: "取消" }).click();
    await reads(head, "这一步比较敏感，请先再次证明是您本人，再继续。");
    await button.click();
    await head.locator('input[name="proof"]').fill(product.password);
    const [download] = await Promise.all([head.waitForEvent("download"), head.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/^台账-.*xlsx$/);
  });
});

describe("someone without any post", () => {
  it("reads why there is nothing here, and whom to ask", async () => {
    await product.byHand(
      "update people.post set until_date = from_date where staff = (select staff from identity.account where username = 'officer.fang')",
    );
    const page = await product.visit({ width: "phone", lang: "en" });
    await signIn(page, "officer.fang", product.password);
    await reads(page, "You hold no post at present");
    await reads(page, /ask an administrator to give you a post: 叶知秋/);
    await standsWell(page);
  });
});

describe("a device with a PIN", () => {
  it("shows nothing while it is locked, keeps what was typed, and five wrong tries sign it out", async () => {
    const page = await product.desk("officer.gao", { width: "phone", lang: "en" });
    await page.goto("/desk/account");
    await page.getByRole("button", { name: "Set a PIN" }).click();
    await page.getByLabel("Six digits").fill("839140");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Lock now" }).waitFor();

    await page.goto("/desk/new");
    await page.locator("textarea").first().fill("楼上漏水，滴到我家厨房");
    await page.locator(".me-button").click();
    await page.getByRole("menuitem", { name: "Lock this device" }).click();
    await reads(page, "This device is locked");
    await standsWell(page);
    expect((await page.request.get("/api/matters")).status()).toBe(423);
    await page.locator('input[name="pin"]').fill("839141");
    await page.keyboard.press("Enter");
    await reads(page, "The PIN is wrong. Tries left: 4.");
    await page.locator('input[name="pin"]').fill("839140");
    await page.keyboard.press("Enter");
    await page.locator(".lock-over").waitFor({ state: "detached" });
    expect(await page.locator("textarea").first().inputValue()).toBe("楼上漏水，滴到我家厨房");

    await page.clock.install();
    await page.reload();
    await page.locator(".top-bar").waitFor();
    await page.clock.fastForward("04:50");
    expect(await page.locator(".lock-over").count()).toBe(0);
    await page.clock.fastForward("00:15");
    await reads(page, "This device is locked");
    for (let wrong = 1; wrong <= 5; wrong++) {
      await page.locator('input[name="pin"]').fill(`11223${wrong}`);
      await page.keyboard.press("Enter");
      if (wrong < 5) await reads(page, `The PIN is wrong. Tries left: ${5 - wrong}.`);
    }
    await reads(page, "The PIN was wrong five times, so this session was ended. Please sign in again.");
    expect(await page.getByText("楼上漏水").count()).toBe(0);
  });
});
