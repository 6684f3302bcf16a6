import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { examplePaper } from "./example-paper.ts";
import { paperToDocx } from "./paper-to-docx.ts";

/** The entries of a ZIP archive, from its central directory (APPNOTE 4.3). */
function unzip(archive: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const data = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    entries.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), data);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The first fault of an XML text: a tag that closes what is not open, a bare sign, a forbidden character. */
function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  const rest = xml.replace(
    /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, closing, name, __, empty) => {
      if (name === undefined || empty === "/") return "";
      if (closing !== "/") open.push(name);
      else if (open.pop() !== name) open.push(`</${name}>`);
      return "";
    },
  );
  if (open.length > 0) return `not closed: ${open.join(" ")}`;
  if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(rest)) return "a bare sign";
  return /[\p{Cc}\ufffe\uffff]/u.test(rest.replace(/[\n\r\t]/g, "")) ? "a forbidden character" : undefined;
}

async function bodyOf(
  paper: typeof examplePaper,
): Promise<{ xml: string; text: string; entries: Map<string, Buffer> }> {
  const entries = unzip(await paperToDocx(paper));
  for (const [name, data] of entries) {
    if (name.endsWith(".xml") || name.endsWith(".rels"))
      expect([name, xmlFault(data.toString("utf8"))]).toEqual([name, undefined]);
  }
  const xml = entries.get("word/document.xml")?.toString("utf8") ?? "";
  return { xml, text: xml.replace(/<[^>]*>/g, ""), entries };
}

describe("a paper as a Word file", () => {
  it("is well-formed and shows every word, with the official typefaces", async () => {
    const { xml, text, entries } = await bodyOf(examplePaper);
    for (const words of [
      "人民调解协议书",
      "枫桥社区3号楼2单元401室",
      "吊顶受损",
      "一、赔偿人民币1200.00元",
      "何时发现漏水？",
      "当面核对身份证件",
      "（盖章处）",
      "查看办理进度",
      "（图片无法读取）",
      "本协议一式三份。",
    ]) {
      expect(text).toContain(words);
    }
    expect(xml).toContain('w:eastAsia="宋体"');
    expect(entries.get("word/styles.xml")?.toString("utf8")).toContain('w:eastAsia="仿宋"');
    expect([...entries.keys()].filter((name) => name.startsWith("word/media/")).length).toBe(2);
  });

  it("keeps hostile text as text and drops what XML cannot hold", async () => {
    const hostile = '</w:t><w:p> & "x" \u0000\u0001\ud800 😀 بسم';
    const { text } = await bodyOf({
      ...examplePaper,
      title: hostile,
      blocks: [{ kind: "paragraph", text: hostile.repeat(50) }],
    });
    expect(text).toContain("&lt;/w:t&gt;&lt;w:p&gt; &amp; ");
    expect(text).toContain("😀 بسم");
  });
});
