import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { examplePaper } from "./example-paper.ts";
import { joinPapers } from "./join-pdfs.ts";
import type { Paper } from "./paper.ts";
import { paperToPdf } from "./paper-to-pdf.ts";
import { pdfText } from "./pdf-text.ts";

const options = {
  title: "卷宗",
  organ: "枫桥社区人民调解委员会",
  lang: "zh",
  madeAt: "2026-11-22T02:30:00.000Z",
} as const;

const list: Paper = {
  form: "list",
  lang: "zh",
  title: "卷内目录",
  blocks: [
    {
      kind: "table",
      head: ["名称", "页号"],
      rows: [
        ["协议书", ["起于", { pageOf: "agreement" }, "页"]],
        ["照片", ["起于", { pageOf: "photos" }, "页"]],
        ["没有的", ["起于", { pageOf: "none" }, "页"]],
      ],
    },
  ],
};

async function photo(): Promise<Buffer> {
  return await sharp({ create: { width: 40, height: 60, channels: 3, background: "#88aa99" } })
    .jpeg()
    .toBuffer();
}

describe("a joined file", () => {
  it("numbers its pages through, and its list gives the page where each part begins", async () => {
    const parts = [
      { id: "list", paper: list },
      { id: "agreement", paper: examplePaper },
      { id: "photos", title: "门前照片", scans: [await photo(), Buffer.from("not a picture")] },
    ];
    const { pdf, standard } = await joinPapers(parts, options);
    const pages = (await pdfText(pdf)).map((page) => page.replace(/\s/g, ""));
    expect(standard).toBe("a-2b");
    expect(Buffer.from(pdf).toString("latin1")).toContain("<pdfaid:part>2</pdfaid:part>");
    const first = (word: string) => pages.findIndex((page, i) => i > 0 && page.includes(word)) + 1;
    expect(pages[0]).toContain(`起于${first("人民调解协议书")}页`);
    expect(pages[0]).toContain(`起于${first("门前照片")}页`);
    expect(pages[0]).toContain("起于页");
    expect(pages.at(-1)).toContain("（图片无法读取）");
    for (const [i, page] of pages.entries()) expect(page).toContain(`卷内第${i + 1}页共${pages.length}页`);
  });

  it("takes in a PDF made elsewhere page by page, and then does not call itself PDF/A", async () => {
    const foreign = await PDFDocument.create();
    foreign.addPage([300, 400]);
    foreign.addPage([400, 300]);
    const scans = [
      await foreign.save(),
      Buffer.from("%PDF-1.7 broken"),
      await paperToPdf(examplePaper, options),
    ];
    const { pdf, standard } = await joinPapers([{ id: "scan", title: "扫描件", scans }], options);
    expect(standard).toBe("1.7");
    expect(await pdfText(pdf)).toHaveLength(2 + 1 + 3);
    expect(Buffer.from(pdf).toString("latin1")).not.toContain("<pdfaid:part>");
  });

  it("refuses two parts of one name", async () => {
    const twice = [
      { id: "list", paper: list },
      { id: "list", paper: list },
    ];
    await expect(joinPapers(twice, options)).rejects.toThrow(RangeError);
  });
});
