import { type JourneyProduct, journeyProduct, reads, standsWell } from "@maple/platform/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, tell } from "./hands.ts";
import { filed } from "./mediating.ts";

let product: JourneyProduct;
beforeAll(async () => {
  product = await journeyProduct();
});
afterAll(() => product?.stop());

interface Listed {
  lines: Array<{ id: string; code: string; matter: string }>;
}

/** Settles one matter after another until the lot falls on one: nobody can choose it. */
async function untilDrawn(officer: Page, head: Page): Promise<Listed["lines"][number]> {
  const ours = new Set<string>();
  for (let i = 0; i < 90; i++) {
    const { matter } = await filed(officer, `楼道里第 ${i + 1} 次堆满杂物，推不出车`);
    await tell(officer, `/api/matters/${matter}/settle`, { way: "helped", result: "物业已经清走" });
    ours.add(matter);
    // The lot falls a moment after: the ledger is followed.
    const { lines } = await ask<Listed>(head, "/api/callbacks?view=open");
    const line = lines.find((one) => ours.has(one.matter));
    if (line) return line;
  }
  throw new Error("Nothing was drawn in ninety settlements.");
}

describe("a settled matter", () => {
  it("is drawn by lot, called about by somebody else, and what is wrong comes back to whoever handled it", async () => {
    const officer = await product.desk("officer.chen", { lang: "en" });
    const head = await product.desk("head.qin", { lang: "en" });
    const { code, matter } = await untilDrawn(officer, head);

    await officer.goto("/desk/setup/callbacks");
    const own = officer.locator(".callback-line").filter({ hasText: code });
    await own.waitFor();
    expect(await own.getByRole("button").count()).toBe(0);

    await head.goto("/desk/setup/callbacks");
    const line = head.locator(".callback-lines > li").filter({ hasText: code });
    await line.getByRole("button", { name: `Call about ${code}` }).click();
    await line.getByRole("button", { name: "Show the number" }).click();
    await reads(line, "10012345678");
    await standsWell(head);
    await line.getByRole("button", { name: "Record the answers" }).click();
    await reads(line, "Please give the answer to each of the three questions.");
    const answer = (question: string, said: string) =>
      line.getByRole("group", { name: question }).getByText(said, { exact: true }).click();
    await answer("Is it solved?", "no");
    await answer("Is what we wrote down what was agreed?", "no");
    await answer("Did whoever handled it hear you out?", "yes");
    await line.getByRole("button", { name: "Record the answers" }).click();
    await reads(line, "write in one sentence what it is");
    await line.getByLabel("What is wrong (needed where something is)").fill("杂物还在，没有人来过");
    await line.getByRole("button", { name: "Record the answers" }).click();
    await line.waitFor({ state: "detached" });
    await head.getByText("Something wrong", { exact: true }).first().click();
    await reads(line, "something wrong");

    await officer.goto(`/desk/matters/${matter}`);
    await reads(officer.locator(".timeline"), "called a side to check: something is wrong");
    await reads(officer.locator("main"), "杂物还在，没有人来过");
    await officer.goto("/desk/notices");
    await reads(officer.locator("main"), "A call-back found something wrong");
  });
});
