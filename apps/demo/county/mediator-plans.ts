type Pair = { zh: string; en: string };

export type StaffPost = {
  username: string;
  name: Pair;
  title: Pair;
  /** Key of the community whose committee engages the mediator, or "station". */
  committee: string;
  skills: Pair[];
};

const mediator = (
  username: string,
  zh: string,
  en: string,
  committee: string,
  title: Pair,
  ...skills: [zh: string, en: string][]
): StaffPost => ({
  username,
  name: { zh, en },
  title,
  committee,
  skills: skills.map(([zhSkill, enSkill]) => ({ zh: zhSkill, en: enSkill })),
});

const teacher = { zh: "退休教师、人民调解员", en: "Retired teacher, people's mediator" };
const women = { zh: "村妇联主席、人民调解员", en: "Village women's chair, people's mediator" };
const cadre = { zh: "退休干部、人民调解员", en: "Retired official, people's mediator" };
const sage = { zh: "乡贤、人民调解员", en: "Village sage, people's mediator" };

/** At least one for each committee, and women among them: People's Mediation Law, articles 8, 13 and 14. */
export const mediatorPlans: StaffPost[] = [
  mediator(
    "gu",
    "顾怀瑾",
    "Huaijin Gu",
    "shuangyeli",
    teacher,
    ["邻里", "neighbours"],
    ["老城方言", "old-town dialect"],
  ),
  mediator(
    "shi",
    "施佩兰",
    "Peilan Shi",
    "danqiao",
    { zh: "退休社区书记、人民调解员", en: "Retired community secretary, people's mediator" },
    ["楼上楼下漏水", "leaks between floors"],
    ["物业", "property management"],
  ),
  mediator(
    "tan",
    "谭月娥",
    "Yuee Tan",
    "shifeng",
    { zh: "心理咨询师、兼职调解员", en: "Counsellor, part-time mediator" },
    ["家庭", "families"],
    ["青少年", "young people"],
  ),
  mediator(
    "qiu",
    "邱长河",
    "Changhe Qiu",
    "fengjian",
    cadre,
    ["店铺噪声", "noise of shops"],
    ["经营", "business"],
  ),
  mediator(
    "zou",
    "邹立新",
    "Lixin Zou",
    "xinfeng",
    { zh: "退休工会干部、人民调解员", en: "Retired union official, people's mediator" },
    ["工资", "wages"],
    ["工伤", "injuries at work"],
  ),
  mediator(
    "bai",
    "白树林",
    "Shulin Bai",
    "shangfengwu",
    sage,
    ["山林土地", "hill and land"],
    ["山里话", "hill dialect"],
  ),
  mediator(
    "jiang",
    "江海生",
    "Haisheng Jiang",
    "fengdutou",
    { zh: "退休船长、人民调解员", en: "Retired captain, people's mediator" },
    ["渔船", "fishing boats"],
    ["渔民话", "fishermen's dialect"],
  ),
  mediator(
    "pan",
    "潘秀梅",
    "Xiumei Pan",
    "luxi",
    women,
    ["婚姻家庭", "marriage and family"],
    ["田地", "fields"],
  ),
  mediator(
    "xia",
    "夏保田",
    "Baotian Xia",
    "zhujianwan",
    sage,
    ["宅基地", "homesteads"],
    ["田界", "field bounds"],
  ),
  mediator(
    "hou",
    "侯桂芳",
    "Guifang Hou",
    "shijiutang",
    women,
    ["婆媳", "in-laws"],
    ["赡养", "support of parents"],
  ),
  mediator(
    "cao",
    "曹根水",
    "Genshui Cao",
    "lingjiaojing",
    cadre,
    ["养殖水面", "fish ponds"],
    ["灌溉", "irrigation"],
  ),
  mediator(
    "yuan",
    "袁巧云",
    "Qiaoyun Yuan",
    "sangfanli",
    teacher,
    ["邻里", "neighbours"],
    ["土地流转", "land transfer"],
  ),
  mediator(
    "wen",
    "温景行",
    "Jingxing Wen",
    "station",
    { zh: "驻所律师调解员", en: "Lawyer mediator at the station" },
    ["合同", "contracts"],
    ["损害赔偿", "compensation"],
  ),
  mediator(
    "meng",
    "孟若兰",
    "Ruolan Meng",
    "station",
    { zh: "专职调解员", en: "Full-time mediator" },
    ["交通事故", "traffic accidents"],
    ["医疗", "medical"],
  ),
];
