import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalPaper } from "./canonical.ts";
import { examplePaper } from "./example-paper.ts";
import type { Paper } from "./paper.ts";
import { attachmentName, paperToPdf } from "./paper-to-pdf.ts";
import { attachedText } from "./pdf-attachment.ts";
import { pdfText } from "./pdf-text.ts";

const madeAt = "2026-11-22T02:30:00.000Z";

/** Layout breaks lines and typesetting drops spaces at their ends, so texts are compared without white space. */
async function printed(paper: Paper): Promise<string> {
  const pages = await pdfText(await paperToPdf(paper, { madeAt }));
  return pages.join("").replace(/[\s\u200b]/g, "");
}

const onePage = (text: string, lang: "zh" | "en" = "zh"): Paper => ({
  form: "note",
  lang,
  title: "情况说明",
  blocks: [{ kind: "paragraph", text }],
});

describe("a paper as PDF", () => {
  it("shows every word of every kind of block", async () => {
    const text = await printed(examplePaper);
    const expected = [
      "青柳街道枫桥社区人民调解委员会",
      "人民调解协议书",
      "（示例）",
      "编号：（2026）柳枫人调字第12号",
      "枫桥社区3号楼2单元401室",
      "厨房水管破裂，水渗入楼下，吊顶受损。",
      "一、赔偿人民币1200.00元（大写：壹仟贰佰元整）。",
      "二、互谅互让。",
      "人民调解申请书",
      "问：何时发现漏水？",
      "答：十月三日晚上。",
      "屏幕手写；2026年11月22日10时20分；当面核对身份证件；内容指纹5f2c5f2c5f2c5f2c",
      "口头确认，见调解记录",
      "演示印章",
      "查看办理进度",
      "（图片无法读取）",
      "本协议一式三份。",
      "第1页共3页",
    ];
    for (const words of expected) expect(text).toContain(words);
  });

  it("is read back whole when it holds many different characters, whose codes are brackets among others", async () => {
    const long = Array.from({ length: 260 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");
    const text = await printed(onePage(long));
    expect(text).toContain(long);
  });

  it("declares PDF/A-2b, and PDF/A-3b when it carries its own content", async () => {
    const plain = Buffer.from(await paperToPdf(examplePaper, { madeAt })).toString("latin1");
    const carrying = await paperToPdf(examplePaper, { madeAt, attachPaper: true });
    expect(plain).toContain("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>");
    expect(Buffer.from(carrying).toString("latin1")).toContain(
      "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>",
    );
    expect(await attachedText(carrying, attachmentName)).toBe(canonicalPaper(examplePaper));
  });

  it("gives the same bytes for the same paper and moment", async () => {
    const [one, two] = [
      await paperToPdf(examplePaper, { madeAt }),
      await paperToPdf(examplePaper, { madeAt }),
    ];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it("prints markup as the letters that it is", async () => {
    const hostile =
      '#import "/etc/passwd" #panic("x") *粗* _斜_ $x^2$ <label> @ref `code` \\ // /* ~ --- #{sys.inputs}';
    expect(await printed(onePage(hostile))).toContain(hostile.replace(/\s/g, ""));
  });

  it("marks characters that the fonts lack and says which they are", async () => {
    const text = await printed(onePage("笑脸😀与阿拉伯文بسم、生僻字𠮷\u202e倒\u0000"));
    expect(text).toContain("笑脸〓与阿拉伯文〓〓〓、");
    expect(text).toMatch(/倒/);
    expect(text).toContain("U+1F600");
  });

  it("holds 20,000 characters in a box, over several pages, without losing one", async () => {
    const story = Array.from({ length: 2500 }, (_, i) => `第${String(i).padStart(5, "0")}句。`).join("");
    const pages = await pdfText(
      await paperToPdf(
        { ...onePage(""), blocks: [{ kind: "fields", columns: 2, rows: [{ label: "事实", value: story }] }] },
        { madeAt },
      ),
    );
    expect(pages.length).toBeGreaterThan(5);
    const body = pages.map((page) => page.replace(/\s/g, "").replace(/第\d+页共\d+页$/, "")).join("");
    const sentences = body.match(/第\d{5}句。/g) ?? [];
    expect(sentences.length).toBe(2500);
  });

  it("can be set whatever text comes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ maxLength: 200 }),
        async (strange, long) => {
          const pdf = await paperToPdf(
            { ...onePage(strange), title: strange, number: long.replaceAll(" ", "") },
            { madeAt },
          );
          expect(pdf.length).toBeGreaterThan(1000);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("goes without a code whose content is too long for one", async () => {
    const blocks = [{ kind: "qr", content: "x".repeat(5000), caption: "长码" }] as const;
    expect(await printed({ ...onePage(""), blocks })).toContain("（图片无法读取）长码");
  });

  it("says on an English copy that the Chinese text prevails", async () => {
    const text = await printed({ ...onePage("The parties agree.", "en"), courtesyCopy: true });
    expect(text).toContain("Courtesytranslation;theChinesetextprevails.");
    expect(text).toContain("Page1of1");
  });
});
