import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../model/case-file.ts";
import { type FormId, paperForms } from "../../model/papers.ts";
import { bareFile, exampleFile } from "./example-file.ts";
import { neededPapers } from "./needed-papers.ts";
import { paperText } from "./paper-text.ts";
import { fillPaper, papersOfFile } from "./papers-of-file.ts";

const text = (form: FormId, file: CaseFile = exampleFile, lang: "zh" | "en" = "zh", index = 0) =>
  paperText(fillPaper(form, file, lang, index));

/** Each form, and every field of the example that must stand on it. */
const expected: { readonly [form in FormId]?: readonly string[] } = {
  cover: [
    "人民调解卷宗",
    "卷名|厨房水管漏水损害赔偿纠纷",
    "卷号|（2026）柳枫人调字第12号",
    "人民调解员|陈国平、何秀珍",
    "调解日期|2026年10月12日至2026年12月6日",
    "立卷人|周文",
    "立卷日期|2026年12月8日",
    "保管期限|长期（三十年）",
    "备注|附照片一组",
    "甲方李秀兰、乙方青柳惠民租赁有限公司、丙方孙小满",
  ],
  list: [
    "1|人民调解申请书|[application]|",
    "人民调解记录（2）|[mediation-record/2]",
    "客厅受损照片|[photos]|扫描件",
    "司法确认裁定书|[ruling]|扫描件",
  ],
  application: [
    "甲方（申请人）|李秀兰",
    "性别|女",
    "民族|—",
    "年龄|61岁",
    "职业或职务|退休教师",
    "联系方式|138****0021",
    "单位或住址|枫桥社区3号楼2单元301室",
    "委托代理人|王海燕，女儿，139****3344",
    "乙方（被申请人）|青柳惠民租赁有限公司",
    "法定代表人或负责人|赵一鸣",
    "职务|经理",
    "单位地址|青柳街道滨河路18号",
    "法定代理人|孙大勇（父亲），137****7788",
    "双方对赔偿数额各执一词",
    "赔偿吊顶、地板损失",
    "修好水管，防止再漏",
    "自愿申请人民调解。人民调解不收取任何费用。",
  ],
  acceptance: [
    "受理时间|2026年10月12日10时00分",
    "纠纷类型|邻里纠纷",
    "■ 当事人申请",
    "□ 人民调解委员会主动调解",
    "登记人（签名）|吴敏|pen",
    "demonstration|青柳街道枫桥社区人民调解委员会|2026年10月12日",
  ],
  "rights-notice": [
    "（四）自主表达意愿、自愿达成调解协议。",
    "（三）尊重对方当事人行使权利。",
    "人民调解不收取任何费用",
    "不得因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利",
    "自调解协议生效之日起三十日内共同向人民法院申请司法确认",
    "甲方：2026年10月12日10时05分，当面宣读并交付书面告知书",
    "丙方法定代理人|孙大勇|pen",
  ],
  identity: [
    "甲方 李秀兰|居民身份证|990101********002X|2026年10月12日|周文",
    "乙方 青柳惠民租赁有限公司|营业执照",
    "丙方 孙小满|____",
  ],
  mandate: [
    "王海燕",
    "与委托人关系|女儿",
    "代为承认、放弃请求，进行和解",
    "委托期限至：2026年12月31日。",
    "受委托人（签名）|王海燕|pen",
  ],
  investigation: [
    "时间|2026年10月13日9时00分至2026年10月13日9时40分",
    "地点|3号楼2单元301室",
    "参加人|陈国平、周文、李秀兰",
    "被调查人|刘师傅",
    "调查人|陈国平",
    "水是从哪里漏下来的？",
    "大约四十分钟，当时楼上没有人。",
    "记录人（签名）|周文",
  ],
  evidence: [
    "1|客厅受损照片8张|手机拍摄|李秀兰|2026年10月4日|9c1f9c1f\n9c1f9c1f",
    "2|维修报价单|装修店出具|李秀兰|2026年10月8日|",
  ],
  custody: [
    "客厅受损照片.jpg",
    "反映人",
    "手机拍摄",
    "7ae27ae2 7ae27ae2",
    "发送设备与服务器计算一致",
    "9c1f9c1f 9c1f9c1f",
    "原件已封存",
    "遮挡副本（双方都可见），周文",
    "秦望山，调取原件（提交人民法院），一致",
    "文件一致，原件一致",
  ],
  "mediation-record": [
    "第1次调解",
    "时间|2026年10月20日14时00分至2026年10月20日16时10分",
    "地点|枫桥社区调解室",
    "调解事项|厨房水管漏水损害赔偿纠纷",
    "当事人|李秀兰、赵一鸣",
    "邀请参加人|物业经理 马强",
    "已告知当事人人民调解的性质、原则和效力",
    "李秀兰：吊顶和地板要重做，报价六千八百元。",
    "确认漏水由四楼热水管接头断开引起",
    "择期继续调解：双方同意另请一家报价后再谈",
    "人民调解员（签名）|何秀珍",
  ],
  "interim-agreement": [
    "人民调解临时协议书",
    "调解期间的临时安排 · 2026-12",
    "接头仍在渗水，等施工队排期。",
    "乙方每天两次派人关阀、清水",
    "至2026年11月10日止",
    "不终止调解，不是对纠纷的最终处理",
    "demonstration|青柳街道枫桥社区人民调解委员会|2026年10月21日",
  ],
  agreement: [
    "编号2026-12的临时协议由本协议替代",
    "人民调解协议书",
    "编号：（2026）柳枫人调字第12号",
    "四楼厨房热水管接头断开",
    "损失数额，以及谁来修理水管。",
    "乙方作为房屋出租人对管道负有维修义务",
    "人民币5,600.50元（大写：伍仟陆佰元伍角整）",
    "1|乙方|甲方|赔偿款|2026年11月30日|银行转账|甲方指定账户",
    "2|乙方|甲方|更换接头|2026年11月15日|上门施工|3号楼2单元401室",
    "本协议一式4份",
    "|李秀兰|screen|2026年11月5日15时40分|当面核对身份证件|5f2c",
    "乙方代表人（签名并盖单位印章）|赵一鸣|pen",
    "人民调解员（签名）|陈国平|pen|2026年11月5日15时55分",
    "记录人（签名）|周文|pen",
    "demonstration|青柳街道枫桥社区人民调解委员会|2026年11月5日",
  ],
  "oral-agreement": ["2026年11月5日15时20分达成口头协议", "伍仟陆佰元伍角整", "人民调解员（签名）|陈国平"],
  variation: [
    "人民调解协议变更书",
    "第1项（协议第1条）",
    "履行人|青柳惠民租赁有限公司",
    "原约定|2026年11月30日，人民币5,600.50元",
    "现约定|2026年12月20日，人民币5,600.50元",
    "商定日期|2026年11月26日",
    "甲方当面同意，乙方电话同意",
  ],
  performance: [
    "第1笔（协议第1条）",
    "履行人|青柳惠民租赁有限公司",
    "日期|2026年11月28日",
    "凭证|转账回单1张",
    "人民币5,600.50元",
  ],
  "follow-up": [
    "被回访人|李秀兰",
    "协议编号|（2026）柳枫人调字第12号",
    "回访时间|2026年12月5日10时00分",
    "款已收到，水管已换，没有再漏。",
    "满意情况|满意",
    "有无激化苗头|无",
    "采取的措施|提醒雨季检查管道",
    "回访人（签名）|陈国平",
  ],
  confirmation: [
    "乙方（申请人）|青柳惠民租赁有限公司",
    "达成的（2026）柳枫人调字第12号人民调解协议有效",
    "共同申请的期限至2026年12月5日",
    "没有恶意串通、规避法律的行为",
    "青柳县人民法院",
  ],
  "payment-order": [
    "甲方（申请人）|李秀兰",
    "责令被申请人青柳惠民租赁有限公司、孙小满支付人民币5,600.50元",
    "自2026年11月30日起没有按协议约定的期限履行",
    "《劳动争议调解仲裁法》第十六条",
  ],
  "closing-report": [
    "受理时间|2026年10月12日10时00分",
    "结案时间|2026年12月6日10时00分",
    "案件来源|当事人申请",
    "调解结果|达成书面调解协议：协议已全部履行",
    "承办人|陈国平、何秀珍",
  ],
  "file-note": ["银行回单随履行凭证装订", "立卷人|周文"],
  "back-cover": ["卷宗封底", "保管期限|长期（三十年）"],
};

/** The second of a kind may not be there. */
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
  for (const [form, words] of Object.entries(expected)) {
    it(`${form}: every field of the file that belongs there stands there`, () => {
      const said = text(form as FormId);
      for (const each of words) expect(said).toContain(each);
    });
  }

  it("has an expectation for every form but the two that a successful file cannot fill", () => {
    const without = paperForms.map((form) => form.id).filter((id) => !(id in expected));
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
