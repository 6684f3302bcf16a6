import { type JourneyProduct, journeyProduct, reads, signIn, standsWell } from "@maple/platform/testing";
import { generateSync } from "otplib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

async function password(page: Page, username: string, word = product.password): Promise<void> {
  await page.goto("/desk/");
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(word);
  await page.keyboard.press("Enter");
}
/** As if the codes that were given had been given long ago. */
const forgetSteps = () => product.byHand("update identity.totp set last_step = 0");
const code = (secret: string) => generateSync({ secret });

describe("signing in with an authenticator", () => {
  it("is set up from my account, asked for after the password, and a recovery code stands in for it once", async () => {
    const page = await product.desk("officer.lin", { lang: "en" });
    await page.goto("/desk/account");
    await standsWell(page);
    await page.getByRole("button", { name: "Set up" }).click();
    const secret = (await page.locator(".secret-text").innerText()).replaceAll(" ", "");
    await standsWell(page);
    await page.getByLabel("The six digits it shows").fill("000000");
    await page.getByRole("button", { name: "Turn on" }).click();
    await reads(page, "The code is wrong or was used before. Please wait for the next code and try again.");
    await page.getByLabel("The six digits it shows").fill(code(secret));
    await page.getByRole("button", { name: "Turn on" }).click();
    await page.locator(".recovery-codes code").last().waitFor();
    const codes = await page.locator(".recovery-codes code").allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    await standsWell(page);
    await page.getByRole("button", { name: "I have kept them" }).click();
    await reads(page, "10 left");

    const phone = await product.visit({ width: "phone" });
    await password(phone, "officer.lin");
    await reads(phone, "第二步：证明是您本人");
    await standsWell(phone);
    await forgetSteps();
    await phone.reload();
    await phone.locator('input[name="code"]').fill(code(secret));
    await phone.keyboard.press("Enter");
    await phone.locator(".top-bar").waitFor();

    const another = await product.visit({ width: "desk", lang: "en" });
    await password(another, "officer.lin");
    await another.locator('input[name="code"]').fill(codes[3]!.toLowerCase());
    await another.keyboard.press("Enter");
    await another.locator(".top-bar").waitFor();
    const last = await product.visit({ width: "desk", lang: "en" });
    await password(last, "officer.lin");
    await last.locator('input[name="code"]').fill(codes[3]!);
    await last.keyboard.press("Enter");
    await reads(last, "The code is wrong or was used before. Please wait for the next code and try again.");
  });

  it("is set up before anything else where a post requires it", async () => {
    const admin = await product.desk("admin.ye", { lang: "en" });
    await admin.goto("/desk/setup/accounts");
    await admin.getByLabel("people's mediator").check();
    await admin.getByRole("button", { name: "Save" }).click();
    await reads(admin, "Saved");
    const mediator = await product.visit({ width: "phone" });
    await password(mediator, "mediator.gu");
    await reads(mediator, "请先设置两步验证");
    await standsWell(mediator);
    await mediator.goto("/desk/new");
    await mediator.getByRole("button", { name: "设置" }).click();
    const secret = (await mediator.locator(".secret-text").innerText()).replaceAll(" ", "");
    await mediator.getByLabel("验证器显示的 6 位数字").fill(code(secret));
    await mediator.getByRole("button", { name: "启用" }).click();
    await mediator.getByRole("button", { name: "我已保存" }).click();
    await mediator.getByRole("button", { name: "开始工作" }).click();
    await mediator.locator(".top-bar").waitFor();
    await admin.getByLabel("people's mediator").uncheck();
    await admin.getByRole("button", { name: "Save" }).click();
  });
});

describe("signing in with a passkey", () => {
  it("is set up under a name, signs in alone, and is the second step after a password", async () => {
    const page = await product.desk("officer.zhou", { lang: "en" });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto("/desk/account");
    await page.getByLabel(/^A name, such as/).fill("office computer");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByRole("button", { name: "Remove office computer" }).waitFor();
    await page.getByLabel(/^A name, such as/).fill("the same again");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await reads(page, "Nothing was added: it was cancelled, or this device is set up already.");
    await standsWell(page);

    const signOut = async () => {
      await page.locator(".me-button").click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
      await page.locator(".sign-in-card").waitFor();
    };
    await signOut();
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.locator(".top-bar").waitFor();
    await page.locator(".me-button").filter({ hasText: "周正阳" }).waitFor();

    await signOut();
    await password(page, "officer.zhou");
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await page.locator(".top-bar").waitFor();

    await page.goto("/desk/account");
    await page.getByRole("button", { name: "Remove office computer" }).click();
    await page.locator(".ant-popover").getByRole("button", { name: "Remove" }).click();
    await page.getByRole("button", { name: "Remove office computer" }).waitFor({ state: "detached" });
    await signOut();
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await reads(page, "The passkey could not be checked. Please try again, or sign in another way.");
    await signIn(page, "officer.zhou", product.password);
  });
});
