import type { Role } from "@maple/people";
import { demoId, type Random, seeded } from "../seeded.ts";
import { demoGrids } from "./grids.ts";
import { townPlans } from "./layout.ts";
import { mediatorPlans, type StaffPost } from "./mediator-plans.ts";
import { otherPosts } from "./other-posts.ts";
import { mensNames, surnames, womensNames } from "./people-names.ts";
import { fakePhone } from "./phones.ts";
import type { Post } from "./post.ts";
import { roomPlans } from "./unit-plans.ts";
import { since, unitId } from "./units.ts";

export type StaffMember = {
  id: string;
  username: string;
  name: { zh: string; en: string };
  phone: string;
  posts: Post[];
  /** What a mediator is good at and speaks; shown to the parties who choose. */
  skills: { zh: string; en: string }[];
};

const capital = (pinyin: string) => pinyin.charAt(0).toUpperCase() + pinyin.slice(1);

let made: StaffMember[] | null = null;

/** The invented people who work in the county: fixed usernames, invented names and telephones. */
export function demoStaff(): StaffMember[] {
  if (made) return made;
  const random = seeded("staff");
  const staff: StaffMember[] = [];
  const taken = new Set<string>();
  const hire = (prefix: string, posts: Post[], name = freshName(random, taken)) => {
    staff.push({
      id: demoId(`staff/${prefix}.${name.pinyin}`),
      username: `${prefix}.${name.pinyin}`,
      name: { zh: name.zh, en: name.en },
      phone: fakePhone("staff", staff.length + 1),
      posts,
      skills: [],
    });
  };
  const grids = demoGrids().filter((grid) => grid.level === 3);
  const post = (role: Role, zh: string, en: string, unit: string, own: string[] = []): Post => ({
    role,
    title: { zh, en },
    unit,
    grids: own,
    from: since,
    until: null,
  });

  hire(
    "admin",
    [post("administrator", "系统管理员", "Administrator", unitId("county"))],
    named("叶", "ye", "知秋", "zhiqiu"),
  );
  hire(
    "head",
    [post("station-head", "派出所所长", "Head of station", unitId("station"))],
    named("秦", "qin", "望山", "wangshan"),
  );
  const officers = officerNames.values();
  for (const [n, room] of roomPlans.entries()) {
    const unit = unitId(`room/${room.key}`);
    const own = grids.filter((grid) => grid.policeRoom === unit).map((grid) => grid.id);
    const posts = [post("officer", "社区民警", "Community officer", unit, own)];
    if (n % 3 !== 2) {
      const first = room.communities[0]!;
      posts.push(
        post(
          "deputy-secretary",
          "社区（村）党组织副书记（民警兼任）",
          "Deputy secretary of the community (held by the officer)",
          unitId(first),
          own,
        ),
      );
    }
    hire("officer", posts, officers.next().value);
    for (let i = 0; i < 2; i++) {
      const held = [post("auxiliary-officer", "辅警", "Auxiliary officer", unit, own)];
      const community = room.communities.at(i === 0 ? 0 : -1)!;
      // One seat is still empty, so that the county has a gap to show.
      if (!(n % 4 === 3 && i === 1))
        held.push(
          post(
            "committee-member",
            "“两委”委员（辅警兼任）",
            "Committee member (held by an auxiliary)",
            unitId(community),
          ),
        );
      hire("auxiliary", held);
    }
  }
  for (const grid of grids) {
    const fleet = grid.unitKind === "fleet";
    const zh = fleet ? "船队网格员" : "网格员";
    const en = fleet ? "Fleet grid worker" : "Grid worker";
    hire("grid", [post("grid-worker", zh, en, grid.community, [grid.id])]);
  }
  hireMediators(
    staff,
    townPlans.flatMap((town) => town.communities.map((community) => community.key)),
  );
  for (const { prefix, posts } of otherPosts(grids)) hire(prefix, posts);
  for (const [key, title, name] of departmentClerks)
    hire("clerk", [post("department-clerk", title.zh, title.en, unitId(key))], name);
  for (const { prefix, role, title, unit, name } of panelPlans)
    hire(prefix, [post(role, title.zh, title.en, unitId(unit))], named(...name));
  for (const { prefix, role, title, unit, name } of teamPosts)
    hire(prefix, [post(role, title.zh, title.en, unitId(unit))], named(...name));
  made = staff;
  return staff;
}

type Name = { zh: string; en: string; pinyin: string };

function named(surname: string, sound: string, given: string, givenSound: string, short = true): Name {
  const en = `${capital(givenSound)} ${capital(sound)}`;
  return { zh: surname + given, en, pinyin: short ? sound : sound + givenSound };
}

/** Who works in the station's two teams and its command room. */
const teamPosts: Array<{
  prefix: string;
  role: Role;
  title: { zh: string; en: string };
  unit: string;
  name: [string, string, string, string];
}> = [
  {
    prefix: "commander",
    role: "duty-commander",
    title: { zh: "值班指挥长", en: "Duty commander" },
    unit: "command-room",
    name: ["雷", "lei", "振声", "zhensheng"],
  },
  {
    prefix: "dispatcher",
    role: "dispatcher",
    title: { zh: "接处警调度员", en: "Dispatcher" },
    unit: "command-room",
    name: ["孔", "kong", "令仪", "lingyi"],
  },
  {
    prefix: "filing",
    role: "file-supervisor",
    title: { zh: "案管监督员", en: "File supervisor" },
    unit: "command-room",
    name: ["严", "yan", "慎之", "shenzhi"],
  },
  {
    prefix: "case",
    role: "case-officer",
    title: { zh: "案件办理队民警", en: "Case officer" },
    unit: "case-team",
    name: ["武", "wu", "长风", "changfeng"],
  },
  {
    prefix: "case",
    role: "case-officer",
    title: { zh: "案件办理队民警", en: "Case officer" },
    unit: "case-team",
    name: ["向", "xiang", "晚晴", "wanqing"],
  },
  {
    prefix: "team",
    role: "officer",
    title: { zh: "社区警务队民警", en: "Officer of the community policing team" },
    unit: "community-team",
    name: ["岳", "yue", "重山", "chongshan"],
  },
];

/** Who sits on panels from outside the police: 1+3+N. */
const panelPlans: Array<{
  prefix: string;
  role: Role;
  title: { zh: string; en: string };
  unit: string;
  name: [string, string, string, string];
}> = [
  {
    prefix: "judge",
    role: "judge",
    title: { zh: "法官", en: "Judge" },
    unit: "court",
    name: ["宫", "gong", "明远", "mingyuan"],
  },
  {
    prefix: "lawyer",
    role: "lawyer",
    title: { zh: "驻村（社区）律师", en: "Lawyer to the communities" },
    unit: "law-firm",
    name: ["贺", "he", "知行", "zhixing"],
  },
  {
    prefix: "lawyer",
    role: "lawyer",
    title: { zh: "律师", en: "Lawyer" },
    unit: "law-firm",
    name: ["童", "tong", "雅君", "yajun"],
  },
  {
    prefix: "centre",
    role: "centre-mediator",
    title: { zh: "综治中心调解员", en: "Mediator of the centre" },
    unit: "centre",
    name: ["宁", "ning", "安和", "anhe"],
  },
  {
    prefix: "counsellor",
    role: "counsellor",
    title: { zh: "心理咨询师", en: "Counsellor" },
    unit: "centre",
    name: ["安", "an", "静宜", "jingyi"],
  },
];

/** One surname each, so that the usernames are short: officer.chen and so on. */
const officerNames: Name[] = [
  named("陈", "chen", "守安", "shouan"),
  named("林", "lin", "溪", "xi"),
  named("周", "zhou", "正阳", "zhengyang"),
  named("马", "ma", "前川", "qianchuan"),
  named("高", "gao", "晓峰", "xiaofeng"),
  named("罗", "luo", "青山", "qingshan"),
  named("丁", "ding", "海平", "haiping"),
  named("苏", "su", "文静", "wenjing"),
  named("韩", "han", "立冬", "lidong"),
  named("方", "fang", "圆", "yuan"),
];

const handles = { zh: "交办事项经办人", en: "Clerk for pushed matters" };
/** Who takes up at a department what rooms push there; the last one sits at the county, where tasks are raised to. */
const departmentClerks: ReadonlyArray<[string, { zh: string; en: string }, Name]> = [
  ["urban", handles, named("程", "cheng", "思远", "siyuan")],
  ["housing", handles, named("余", "yu", "建安", "jianan")],
  ["labour", handles, named("汪", "wang", "诚", "cheng")],
  ["justice", handles, named("章", "zhang", "明达", "mingda")],
  ["civil", handles, named("温", "wen", "若兰", "ruolan")],
  ["health", handles, named("梅", "mei", "雪晴", "xueqing")],
  ["environment", handles, named("江", "jiang", "清", "qing")],
  ["traffic", handles, named("鲁", "lu", "大川", "dachuan")],
  [
    "county",
    { zh: "县社会治理中心督办员", en: "County centre: presses on raised tasks" },
    named("庄", "zhuang", "敬之", "jingzhi"),
  ],
];

function freshName(random: Random, taken: Set<string>): Name {
  for (;;) {
    const [surname, sound] = random.pick(surnames);
    const [given, givenSound] = random.pick(random.chance(0.55) ? womensNames : mensNames);
    const name = named(surname, sound, given, givenSound, false);
    if (taken.has(name.pinyin)) continue;
    taken.add(name.pinyin);
    return name;
  }
}

function hireMediators(staff: StaffMember[], communities: string[]) {
  for (const plan of mediatorPlans) {
    const units =
      plan.committee === "station" ? ["station"] : communities.filter((key) => key === plan.committee);
    const posts = units.map((key): Post => ({ ...mediatorPost(plan), unit: unitId(`committee/${key}`) }));
    staff.push({
      id: demoId(`staff/mediator.${plan.username}`),
      username: `mediator.${plan.username}`,
      name: plan.name,
      phone: fakePhone("staff", staff.length + 1),
      posts,
      skills: plan.skills,
    });
  }
}

const mediatorPost = (plan: StaffPost): Omit<Post, "unit"> => ({
  role: "mediator",
  title: plan.title,
  grids: [],
  from: since,
  until: null,
});
