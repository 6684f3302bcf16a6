import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { viewMatter } from "@maple/matter/server";
import { draftAgreement, makeFile, makePaper } from "@maple/mediation/server";
import { ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { pdfText } from "@maple/platform/documents";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mediationOf } from "../server/testing-mediation.ts";
import { type TestPortal, testBrowser, testPortal, toCheck } from "./testing.ts";

/*
 * Real-style cases that nobody here wrote, read from beside the project (ProMediConv, Apache-2.0), never copied into it.
 * Where they are not there, this file is skipped: `npm test` says so.
 */
const path = fileURLToPath(new URL("../../../shared/data/mediation-cases.jsonl", import.meta.url));

interface RealCase {
  event_type: string;
  event_description: string;
  disputing_parties: string;
}
const cases: RealCase[] = existsSync(path)
  ? readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as RealCase)
  : [];
const squeezed = (text: string) => text.replace(/[\s\u200b]/g, "");

describe.skipIf(cases.length === 0)("real stories", () => {
  let portal: TestPortal;
  const filed = new Map<string, { matter: string; story: string }>();
  beforeAll(async () => {
    portal = await testPortal();
  });
  afterAll(() => portal?.close());

  /** Files a story the way a resident without scripts does; whoever writes of danger says that the police know. */
  async function file(one: RealCase): Promise<string> {
    const browser = testBrowser(portal.app);
    await browser.get("/report?lang=zh");
    await browser.send("/report", { story: one.event_description });
    if (browser.page().url.startsWith("/report/danger")) await browser.send("/report/danger");
    await toCheck(portal, browser, one.event_description, { begun: true });
    const receipt = await browser.send("/report/send");
    expect([one.event_description.slice(0, 20), receipt.status]).toEqual([
      one.event_description.slice(0, 20),
      200,
    ]);
    return receipt.url.split("/").at(-1) ?? "";
  }

  const viewed = async (matter: string) => {
    const answer = await ask(portal.product.kit.db, viewMatter(portal.product.kit.door), {
      actor: portal.officer,
      input: { matter },
      now: momentOf(Date.now()),
    });
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value;
  };

  it("are all taken by the public form, whole, and each gets a category with its reason", async () => {
    for (const one of cases) {
      const matter = await file(one);
      const view = await viewed(matter);
      expect(squeezed(view.story)).toBe(squeezed(one.event_description));
      expect(view.suggestions.length).toBeGreaterThan(0);
      expect(view.suggestions[0]!.because.every((word) => one.event_description.includes(word))).toBe(true);
      if (!filed.has(one.event_type)) filed.set(one.event_type, { matter, story: one.event_description });
    }
    expect(filed.size).toBe(new Set(cases.map((one) => one.event_type)).size);
  }, 120_000);

  it("of each kind end in an agreement and a file that carry the story", async () => {
    const { kit, must } = portal.product;
    for (const [kind, { matter, story }] of filed) {
      const one = await mediationOf(portal.product, portal.officer, matter);
      await one.begin();
      await one.agreeToMediate();
      await must(draftAgreement, portal.officer, {
        matter,
        facts: story.slice(0, 500),
        terms: await one.terms(),
      });
      const made = async (form: "agreement" | "application", as: "pdf" | "docx") => {
        const paper = await ask(kit.db, makePaper(kit.door, kit.blobs, kit.keys), {
          actor: portal.officer,
          input: { matter, form, as },
          now: momentOf(Date.now()),
        });
        if (!paper.ok) throw new Error(`${kind}: ${paper.reason}`);
        return paper.value.bytes;
      };
      const agreement = squeezed((await pdfText(await made("agreement", "pdf"))).join(""));
      expect(agreement).toContain("人民调解协议书");
      expect(agreement).toContain(squeezed(story.slice(0, 60)));
      expect(agreement).not.toContain("〓");
      expect((await made("agreement", "docx")).byteLength).toBeGreaterThan(5000);
      const whole = await ask(kit.db, makeFile(kit.door, kit.blobs, kit.keys), {
        actor: portal.officer,
        input: { matter },
        now: momentOf(Date.now()),
      });
      if (!whole.ok) throw new Error(`${kind}: ${whole.reason}`);
      const text = squeezed((await pdfText(whole.value.bytes)).join(""));
      for (const part of ["卷内目录", "人民调解申请书", "当事人权利义务告知书", "卷宗封底"])
        expect([kind, part, text.includes(part)]).toEqual([kind, part, true]);
      expect(text).toContain(squeezed(story.slice(0, 60)));
    }
  }, 120_000);
});
