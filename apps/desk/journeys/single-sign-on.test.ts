import {
  type JourneyProduct,
  journeyProduct,
  reads,
  type SignOnProvider,
  signOnProvider,
  standsWell,
} from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let product: JourneyProduct;
let provider: SignOnProvider;
const secret = "what the provider and the county know";
beforeAll(async () => {
  // The commands of the product hear it when it starts.
  process.env.MAPLEBRIDGE_OIDC_SECRET = secret;
  product = await journeyProduct();
  delete process.env.MAPLEBRIDGE_OIDC_SECRET;
  provider = await signOnProvider({ returns: `${product.url}/api/sign-in/oidc/return`, secret });
  const { issuer, client } = provider;
  const run = await product.command(
    "admin.ts",
    "oidc",
    "990101",
    issuer,
    client.id,
    "县统一登录",
    "county sign-on",
  );
  expect(run, run.said).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await provider?.stop();
  await product?.stop();
});

/** Signs in at the provider's own page and agrees. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.locator('input[name="login"]').fill(login);
  await page.locator('input[name="password"]').fill("any");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Continue" }).click();
}

describe("the county's own sign-on", () => {
  it("signs in who was linked, and says what to do to whom was not", async () => {
    const stranger = await product.visit({ width: "phone" });
    await stranger.goto("/desk/");
    await standsWell(stranger);
    await stranger.getByRole("link", { name: "用县统一登录登录" }).click();
    await signInThere(stranger, "chen-0042");
    await reads(stranger, "统一登录成功，但没有关联到本系统的账号。请让管理员为您关联。");
    await standsWell(stranger);

    const admin = await product.desk("admin.ye", { lang: "en" });
    await admin.goto("/desk/setup/accounts?find=officer.chen");
    await admin.getByRole("button", { name: "Actions on the account of 陈守安" }).click();
    await admin.getByRole("menuitem", { name: "Single sign-on identity" }).click();
    await admin.getByLabel(/^What county sign-on calls this person/).fill("chen-0042");
    await admin.getByRole("button", { name: "Save" }).first().click();
    await admin.getByRole("form").waitFor({ state: "detached" });

    await stranger.getByRole("link", { name: "用县统一登录登录" }).click();
    const agree = stranger.getByRole("button", { name: "Continue" });
    await Promise.race([agree.waitFor(), stranger.locator(".top-bar").waitFor()]);
    if (await agree.isVisible()) await agree.click();
    await stranger.locator(".me-button").filter({ hasText: "陈守安" }).waitFor();
  });

  it("is linked by its signed-in owner from my account", async () => {
    const page = await product.desk("officer.han", { lang: "en" });
    await page.goto("/desk/account");
    await page.getByRole("button", { name: "Link county sign-on" }).click();
    await signInThere(page, "han-0007");
    await reads(page, "linked to county sign-on");
    await standsWell(page);
  });
});
