import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDangerSigns } from "./find-danger-signs.ts";

const urgent = (text: string) =>
  findDangerSigns(text)
    .filter((sign) => sign.tellPoliceNow)
    .map((sign) => sign.sign);

describe("danger signs in a story", () => {
  it.each([
    ["昨晚他在巷口拿着菜刀追我弟弟。", "weapon", "拿着菜刀"],
    ["说了两句他就动手打人了。", "violence", "打人"],
    ["他放话要砍死我们全家。", "violence", "砍死我"],
    ["我丈夫喝了酒就打我，邻居都知道。", "family-violence", "丈夫喝了酒就打我"],
    ["他长期家暴，孩子也害怕。", "family-violence", "家暴"],
    ["孩子在托管班被老师打得耳朵流血。", "minor-harmed", "孩子在托管班被老师打"],
    ["她说再这样就不想活了，要从楼上跳下去。", "suicide", "不想活"],
    ["他往门口泼汽油说要点火。", "fire-gas", "泼汽油"],
    ["厨房有股煤气味，燃气可能泄漏了。", "fire-gas", "煤气味"],
    ["几十名村民围堵厂门。", "mass", "围堵"],
    ["他抄起铁锹追着人跑，拿铁锹打人。", "weapon", "铁锹打人"],
  ])("Police are told of: %s", (text, sign, word) => {
    const found = findDangerSigns(text).find((one) => one.sign === sign);
    expect(found?.words).toContain(word);
    expect(found?.tellPoliceNow).toBe(true);
  });

  it.each([
    "双方只是争吵，没有动手打人。",
    "他并未打人，也没有拿刀。",
    "两家从来没有打架，就是不说话。",
    "网格员及时赶到，防止发生打架。",
    "我不会自杀的，只是心里委屈。",
    "父亲住院要动手术，我打他电话不接。",
    "商场跳楼价处理的手机坏了。",
    "楼道堆放杂物，存在火灾隐患，住户怕起火。",
    "老伴在外面打工，儿子打了招呼就走了。",
    "他拿起锄头去地里，把田埂挖了。",
    "枯树威胁到行人安全，请修剪。",
    "",
    "🙂🙂🙂",
  ])("Nothing urgent is read into: %s", (text) => {
    expect(urgent(text)).toEqual([]);
  });

  it.each([
    "没说几句话他就动手打人了。",
    "他没少打人，街坊都怕他。",
    "请问他们有没有打人？",
    "看见别人打架，我就报了警。",
    "没想到他突然拿刀出来。",
    "没跟我商量就动手打了孩子他爷爷。",
    "她会不会自杀，我很担心。",
    "没有证据，但是他确实打伤了人。",
  ])("A word like 没 elsewhere denies nothing: %s", (text) => {
    expect(urgent(text).length).toBeGreaterThan(0);
  });

  it("Milder words are noted without sending anyone to the police.", () => {
    expect(findDangerSigns("两人推搡了几下，围观的聚集了不少。")).toEqual([
      { sign: "violence", words: ["推搡"], tellPoliceNow: false },
      { sign: "mass", words: ["聚集"], tellPoliceNow: false },
    ]);
  });

  it("Every word it names stands in the text, whatever the text is.", () => {
    const pieces = fc.constantFrom(
      "打",
      "人",
      "没有",
      "孩子",
      "被",
      "老公",
      "刀",
      "拿着",
      "，",
      "。",
      "自杀",
      "🙂",
      "a",
    );
    const stories = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(stories, fc.string({ unit: "binary" })), (text) => {
        for (const { words } of findDangerSigns(text)) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) expect(text.includes(word)).toBe(true);
        }
      }),
    );
  });

  it("A very long text is read to its end in well under a second.", () => {
    const start = performance.now();
    const found = urgent(`${"孩子老公被人没有打，".repeat(10_000)}他拿着菜刀。`);
    expect(found).toContain("weapon");
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
