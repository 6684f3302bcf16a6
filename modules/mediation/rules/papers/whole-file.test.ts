import { joinPapers, pdfText } from "@maple/platform/documents";
import { describe, expect, it } from "vitest";
import { bareFile } from "./bare-file.ts";
import { exampleFile } from "./example-file.ts";
import { papersOfFile } from "./papers-of-file.ts";

async function pagesOf(file: typeof exampleFile, lang: "zh" | "en"): Promise<string[]> {
  const parts = papersOfFile(file, lang).map((each) =>
    each.kind === "paper"
      ? { id: each.id, paper: each.paper }
      : { id: each.id, title: each.name[lang], scans: [] },
  );
  const bound = parts.filter((part) => "paper" in part);
  const { pdf, standard } = await joinPapers(bound, {
    title: file.matter.title,
    organ: file.committee.name[lang],
    lang,
    madeAt: "2026-12-08T02:30:00.000Z",
  });
  expect(standard).toBe("a-2b");
  return (await pdfText(pdf)).map((page) => page.replace(/[\s\u200b]/g, ""));
}

describe("the whole file as one PDF", () => {
  it("begins with the cover, ends with the back cover, and its list gives the true pages", async () => {
    const pages = await pagesOf(exampleFile, "zh");
    expect(pages[0]).toContain("人民调解卷宗");
    expect(pages.at(-1)).toContain("卷宗封底");
    const begins = (title: string) =>
      pages.findIndex((page, i) => i > 1 && page.startsWith(`青柳街道枫桥社区人民调解委员会${title}`)) + 1;
    for (const title of [
      "人民调解申请书",
      "当事人权利义务告知书",
      "人民调解协议书",
      "人民调解回访记录",
      "卷宗情况说明",
    ]) {
      expect(begins(title)).toBeGreaterThan(2);
      expect(pages[1]).toContain(`${title}${begins(title)}`);
    }
  });

  it("uses no character that the typefaces lack, in either language, full or bare", async () => {
    for (const file of [exampleFile, bareFile]) {
      for (const lang of ["zh", "en"] as const)
        expect((await pagesOf(file, lang)).join("")).not.toContain("〓");
    }
  });
});
