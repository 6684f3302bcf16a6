import type { Member, Team, TeamKind, Training } from "@maple/people";
import { addDays, addMonths, type LocalDate } from "@maple/platform/clock";
import { demoId, seeded } from "../seeded.ts";
import { townPlans } from "./layout.ts";
import { mediatorPlans } from "./mediator-plans.ts";
import { mensNames, surnames, womensNames } from "./people-names.ts";
import { fakePhone } from "./phones.ts";
import { roomPlans } from "./unit-plans.ts";
import { unitId } from "./units.ts";

export interface DemoMember extends Member {
  phone: string;
  trainings: Training[];
}
export interface DemoTeam extends Team {
  members: DemoMember[];
}

interface TeamPlan {
  key: string;
  kind: TeamKind;
  zh: string;
  en: string;
  unit: string;
  /** How many are active beside those who are on their way in. */
  active: number;
  skills: string[];
  topic: string;
}

const communities = townPlans.flatMap((town) => town.communities);
const villages = communities.filter((community) => community.kind === "village");

/** Teams around the county; one kind or another in each part, so that every list has something in it. */
function plans(): TeamPlan[] {
  const made: TeamPlan[] = [];
  const add = (
    kind: TeamKind,
    key: string,
    zh: string,
    en: string,
    active: number,
    skills: string[],
    topic: string,
  ) => made.push({ key: `${kind}/${key}`, kind, zh, en, unit: key, active, skills, topic });
  for (const [n, { key, zh, en }] of communities.entries())
    add(
      "mediation-committee",
      `committee/${key}`,
      `${zh}人民调解委员会委员`,
      `Members of the ${en} committee`,
      n === 4 ? 2 : 3 + (n % 4),
      ["邻里", "家庭", "物业"],
      "人民调解法和调解方法",
    );
  add(
    "mediators",
    "station",
    "驻所调解员",
    "Mediators at the station",
    4,
    ["损害赔偿", "交通事故"],
    "治安调解实务",
  );
  for (const { key, zh, en } of villages.slice(0, 4))
    add("village-sages", key, `${zh}乡贤`, `Sages of ${en}`, 3, ["田界", "赡养", "宅基地"], "村规民约");
  add("lawyers", "station", "驻所律师", "Lawyers at the station", 2, ["合同", "劳动"], "法律援助");
  add(
    "counsellors",
    "shifeng",
    "拾枫心理咨询师",
    "Counsellors of Shifeng",
    2,
    ["家庭", "青少年"],
    "心理疏导",
  );
  for (const { key, zh, en } of roomPlans.slice(0, 5))
    add(
      "patrol-team",
      `room/${key}`,
      `${zh}巡逻队`,
      `Patrol team, ${en}`,
      6,
      ["夜间巡逻", "防火"],
      "巡逻防范和急救",
    );
  add("guard-team", "fengdutou", "渔港护港队", "Harbour guard", 5, ["船舶", "防溺水"], "护港常识");
  add(
    "voluntary-police",
    "danqiao",
    "丹桥红枫义警",
    "Red Maple voluntary police, Danqiao",
    8,
    ["反诈宣传", "巡逻"],
    "义警守则",
  );
  for (const { key, zh, en } of villages.slice(0, 3))
    add(
      "household-chiefs",
      key,
      `${zh}治安户长`,
      `Household chiefs of ${en}`,
      5,
      ["信息", "劝解"],
      "治安户长职责",
    );
  return made;
}

/** Who of a roster works with an account too, and sits on panels. */
const alsoStaff: Record<string, ReadonlyArray<{ username: string; name: string }>> = {
  "lawyers/station": [
    { username: "lawyer.he", name: "贺知行" },
    { username: "lawyer.tong", name: "童雅君" },
  ],
  "counsellors/shifeng": [{ username: "counsellor.an", name: "安静宜" }],
};

/** The invented teams as they stand on a day: terms are counted from it, so that they neither run out nor lie ahead. */
export function demoTeams(today: LocalDate): DemoTeam[] {
  let calls = 0;
  return plans().map((plan, n) => {
    const random = seeded(`team/${plan.key}`);
    const id = demoId(`team/${plan.key}`);
    const committee = plan.kind === "mediation-committee";
    const termFrom = addMonths(today, -10 - (n % 6) * 3);
    const names = new Set<string>();
    const freshName = () => {
      for (;;) {
        const name = random.pick(surnames)[0] + random.pick(random.chance(0.5) ? womensNames : mensNames)[0];
        if (!names.has(name)) {
          names.add(name);
          return name;
        }
      }
    };
    // The mediator of the community stands on its committee under the same name.
    const known = mediatorPlans.find((one) => plan.unit === `committee/${one.committee}`);
    const states: Member["state"][] = [
      ...Array.from({ length: plan.active }, () => "active" as const),
      ...(["proposed", "vetting", "paused", "left"] as const).slice(0, committee ? 0 : 2 + (n % 3)),
    ];
    const members = states.map((state, i): DemoMember => {
      const member = demoId(`member/${plan.key}/${i}`);
      const seated =
        i === 0 && known
          ? { username: `mediator.${known.username}`, name: known.name.zh }
          : alsoStaff[plan.key]?.[i];
      const joinedOn = addDays(termFrom, i * 5);
      const trained = state === "active" || state === "paused" || state === "left";
      const taken = trained
        ? { approvedOn: addDays(joinedOn, 20), approvedBy: "system:demonstration" }
        : null;
      return {
        id: member,
        team: id,
        staff: seated ? demoId(`staff/${seated.username}`) : null,
        name: seated ? seated.name : freshName(),
        part: i === 0 ? "director" : i === 1 && plan.active > 4 ? "deputy" : "member",
        state,
        since: taken?.approvedOn ?? joinedOn,
        joinedOn,
        proposedBy: plan.kind === "village-sages" ? "村民代表会议" : "",
        criterion:
          plan.kind === "village-sages" ? (["party-member", "cadre", "teacher"] as const)[i % 3]! : null,
        approvedBy: taken?.approvedBy ?? null,
        approvedOn: taken?.approvedOn ?? null,
        skills: [plan.skills[i % plan.skills.length]!],
        dialects: random.chance(0.4) ? [random.pick(["老城方言", "山里话", "渔民话"])] : [],
        hours: [
          { day: 1 + ((i + n) % 7), from: i % 2 ? "19:00" : "09:00", until: i % 2 ? "21:30" : "11:30" },
        ],
        phone: fakePhone("member", ++calls),
        trainings: trained
          ? [
              {
                id: demoId(`training/${plan.key}/${i}`),
                member,
                topic: plan.topic,
                heldOn: addDays(joinedOn, 10),
                hours: 4 + (i % 3) * 2,
              },
            ]
          : [],
      };
    });
    return {
      id,
      kind: plan.kind,
      name: { zh: plan.zh, en: plan.en },
      unit: unitId(plan.unit),
      from: termFrom,
      until: null,
      termFrom: committee ? termFrom : null,
      termUntil: committee ? addMonths(termFrom, 36) : null,
      // The second committee has yet to confirm it; its keeper is warned.
      womanConfirmed: committee && n !== 1,
      minorityApplies: false,
      minorityConfirmed: false,
      confirmedBy: null,
      confirmedAt: null,
      members,
    };
  });
}
