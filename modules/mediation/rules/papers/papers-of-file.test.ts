import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../model/case-file.ts";
import { type FormId, paperForms } from "../../model/papers.ts";
import { bareFile } from "./bare-file.ts";
import { exampleFile } from "./example-file.ts";
import { expectedText } from "./expected-text.ts";
import { neededPapers } from "./needed-papers.ts";
import { paperText } from "./paper-text.ts";
import { fillPaper, papersOfFile } from "./papers-of-file.ts";

const text = (form: FormId, file: CaseFile = exampleFile, lang: "zh" | "en" = "zh", index = 0) =>
  paperText(fillPaper(form, file, lang, index));

function tryText(form: FormId, index: number): string {
  try {
    return text(form, exampleFile, "zh", index);
  } catch (error) {
    if (error instanceof RangeError && index > 0) return "";
    throw error;
  }
}

const unprinted = new Set([
  "zone",
  "numberWord",
  "side",
  "role",
  "kind",
  "result",
  "form",
  "en",
  "mime",
  "base64",
  "after",
  "paper",
  "id",
  "sex",
  "hash",
  "captureHash",
  "keptHash",
  "media",
]);

const codes = new Set([
  ...["screen", "pen", "application"],
  // The custody list: what each says stands on the paper in words.
  ...["reporter", "phone", "matched", "apart", "joint", "staff", "original", "court", "intact"],
]);

/** Every text of the file that people wrote; times, dates and codes are printed in words of their own. */
function wordsOf(value: unknown, key = ""): string[] {
  if (unprinted.has(key) && typeof value === "string") return [];
  if (typeof value !== "string") return membersOf(value);
  return /^\d{4}-\d{2}-\d{2}/.test(value) || codes.has(value) ? [] : [value];
}

function membersOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => wordsOf(member, Array.isArray(value) ? "" : key));
}

describe("the papers of a mediation file", () => {
  for (const [form, words] of Object.entries(expectedText)) {
    it(`${form}: every field of the file that belongs there stands there`, () => {
      const said = text(form as FormId);
      for (const each of words) expect(said).toContain(each);
    });
  }

  it("has an expectation for every form but the two that a successful file cannot fill", () => {
    const without = paperForms.map((form) => form.id).filter((id) => !(id in expectedText));
    expect(without).toEqual(["end-notice", "refusal-letter"]);
  });

  it("fills every needed form of every file in both languages, and never prints undefined", () => {
    for (const file of [exampleFile, bareFile]) {
      for (const lang of ["zh", "en"] as const) {
        for (const each of papersOfFile(file, lang)) {
          if (each.kind === "scan") continue;
          const said = paperText(each.paper);
          expect([each.id, /undefined|null|NaN|\[object/.exec(said)]).toEqual([each.id, null]);
          expect(each.paper.lang).toBe(lang);
          if (lang === "en") expect(each.paper.courtesyCopy).toBe(true);
        }
      }
    }
  });

  it("loses no word of the file: each one stands on some paper", () => {
    const all = paperForms
      .filter((form) => form.id !== "end-notice" && form.id !== "refusal-letter")
      .flatMap((form) => [0, 1].map((index) => tryText(form.id, index)))
      .join("\n");
    expect(wordsOf(exampleFile).filter((word) => !all.includes(word))).toEqual([]);
  });

  it("leaves places for the pen where the file holds nothing, and dashes for what is not to be asked", () => {
    const said = text("oral-agreement", bareFile);
    for (const blank of [
      "甲方（申请人）|____",
      "性别|____",
      "民族|—",
      "年龄|—",
      "职业或职务|____",
      "联系方式|____",
      "法定代表人或负责人|____",
    ]) {
      expect(said).toContain(blank);
    }
    expect(said).toContain("place|枫桥社区人民调解委员会");
    expect(text("cover", bareFile)).toContain("立卷日期|____");
    expect(text("investigation", bareFile)).toContain("被调查人|____");
    expect(text("confirmation", bareFile)).toContain("____人民法院");
  });

  it("says in an agreement over a part what is open and which ways stay open, and nothing of it in a whole one", () => {
    const agreement = { ...exampleFile.agreement!, remaining: "精神损害赔偿的数额" };
    for (const form of ["agreement", "oral-agreement"] as const) {
      const part = text(form, { ...exampleFile, agreement });
      expect(part).toContain("没有达成一致的事项");
      expect(part).toContain("精神损害赔偿的数额");
      expect(part).toContain("再次申请调解，或者依法通过仲裁、行政、司法途径解决");
      expect(text(form)).not.toContain("没有达成一致的事项");
    }
  });

  it("keeps the order of the file: cover and list first, scans after their paper, back cover last", () => {
    expect(neededPapers(exampleFile).map((each) => each.id)).toEqual([
      "cover",
      "list",
      "application",
      "acceptance",
      "rights-notice",
      "identity",
      "mandate",
      "investigation",
      "evidence",
      "photos",
      "custody",
      "mediation-record",
      "mediation-record/2",
      "interim-agreement",
      "agreement",
      "variation",
      "performance",
      "follow-up",
      "confirmation",
      "closing-report",
      "ruling",
      "file-note",
      "back-cover",
    ]);
  });

  it("uses the oral register instead of the agreement, and the notice when mediation failed", () => {
    const ids = neededPapers(bareFile).map((each) => each.id);
    expect(ids).toContain("oral-agreement");
    expect(ids).not.toContain("agreement");
    expect(ids).toContain("end-notice");
    expect(ids).toContain("refusal-letter");
  });
});

describe("the custody list in the file", () => {
  it("names nobody but staff", () => {
    expect(text("custody")).toContain("反映人");
    expect(text("custody")).not.toContain("李秀兰");
  });

  it("is in the file as soon as there is a file, and not before", () => {
    const { custody: _custody, ...without } = exampleFile;
    expect(neededPapers(without).map((each) => each.id)).not.toContain("custody");
  });
});

describe("the end of a mediation", () => {
  it("names the article for each way it can end, and always tells the routes", () => {
    const articles = {
      failed: "第二十六条",
      refused: "第十七条",
      withdrawn: "第二十三条",
      elsewhere: "不属于人民调解范围",
    } as const;
    for (const [result, article] of Object.entries(articles)) {
      const closing = { at: "2026-12-06T02:00:00.000Z", result: result as keyof typeof articles, routes: [] };
      const said = text("end-notice", { ...exampleFile, closing });
      expect(said).toContain(article);
      for (const route of ["申请仲裁", "行政机关依法处理", "人民法院提起诉讼"]) expect(said).toContain(route);
    }
  });

  it("tells the routes with a failed session and with a request not taken up", () => {
    expect(text("mediation-record", bareFile)).toContain("人民法院提起诉讼");
    expect(text("refusal-letter", bareFile)).toContain("不属于民间纠纷");
    expect(text("refusal-letter", bareFile)).toContain("人民法院提起诉讼");
  });

  it("cannot be noticed for a mediation that reached an agreement", () => {
    expect(() => text("end-notice")).toThrow(RangeError);
  });
});

describe("signatures", () => {
  it("drawn on a screen do not count where the law excludes electronic ones", () => {
    const penOnly = { ...exampleFile, matter: { ...exampleFile.matter, penOnly: true } };
    expect(text("agreement", penOnly)).not.toContain("screen");
    expect(text("agreement", penOnly)).toContain("|李秀兰|pen");
  });

  it("of an agent take the place of the party's", () => {
    const signatures = [
      { paper: "agreement", signer: "王海燕", way: "pen", at: "2026-11-05T07:40:00.000Z" },
    ] as const;
    expect(text("agreement", { ...exampleFile, signatures })).toContain("甲方委托代理人|王海燕|pen");
  });

  it("on one paper are not shown on another", () => {
    expect(text("application")).not.toContain("screen");
  });
});
