type WordPair = { zh: string; en: string };

export type MatterSubtype = WordPair & { code: string };

export type MatterCategory = WordPair & {
  code: MatterCategoryCode;
  /** When to choose it, in plain words. */
  hint: WordPair;
  subtypes: readonly MatterSubtype[];
};

export type MatterCategoryCode =
  | `0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | "99";

function of(code: string, zh: string, en: string): MatterSubtype {
  return { code, zh, en };
}

/** The eighteen dispute types of the people's mediation returns, in the order of the returns; sub-types are our own. */
export const matterCategories: Readonly<Record<MatterCategoryCode, MatterCategory>> = {
  "01": {
    code: "01",
    zh: "婚姻家庭纠纷",
    en: "marriage and family",
    hint: {
      zh: "夫妻、父母子女、兄弟姐妹之间的事，包括离婚、抚养、赡养、彩礼、继承",
      en: "Between spouses, parents and children, brothers and sisters: divorce, support, bride price, inheritance",
    },
    subtypes: [
      of("01-divorce", "离婚与夫妻矛盾", "divorce and quarrels of spouses"),
      of("01-child-support", "抚养与探望", "child support and visits"),
      of("01-elder-support", "赡养老人", "support of parents"),
      of("01-inheritance", "遗产继承", "inheritance"),
      of("01-bride-price", "婚约彩礼", "engagement and bride price"),
      of("01-family-property", "分家析产", "division of family property"),
      of("01-family-violence", "家庭暴力", "violence in the family"),
    ],
  },
  "02": {
    code: "02",
    zh: "邻里纠纷",
    en: "neighbours",
    hint: {
      zh: "楼上楼下、隔壁邻居之间的事：漏水、噪声、采光、通道、宠物",
      en: "Between neighbours: leaks, noise, light, passage, pets",
    },
    subtypes: [
      of("02-leak", "漏水", "water leak"),
      of("02-noise", "噪声", "noise"),
      of("02-light-plants", "采光与绿植", "light and plants"),
      of("02-passage", "通道与占用", "passage and blocked space"),
      of("02-pets", "宠物", "pets"),
      of("02-quarrel", "口角与积怨", "words and old grudges"),
    ],
  },
  "03": {
    code: "03",
    zh: "房屋宅基地纠纷",
    en: "house and homestead",
    hint: {
      zh: "房子本身或宅基地归谁、边界在哪、能不能建，以及买卖房屋",
      en: "Whose the house or homestead is, where its bounds run, building on it, buying and selling it",
    },
    subtypes: [
      of("03-homestead-bounds", "宅基地边界", "homestead bounds"),
      of("03-ownership", "房屋权属", "ownership of a house"),
      of("03-house-sale", "房屋买卖过户", "sale and transfer of a house"),
      of("03-building", "翻建与违建", "rebuilding and unlawful building"),
      of("03-co-owned", "共有与居住权", "shared ownership and right to live there"),
    ],
  },
  "04": {
    code: "04",
    zh: "合同纠纷",
    en: "contract",
    hint: {
      zh: "欠钱不还、租房、装修、买卖、承揽等说好了没做到的事",
      en: "Something promised was not done: loans, rent, renovation, sale, work to order",
    },
    subtypes: [
      of("04-loan", "民间借贷", "private loan"),
      of("04-rent", "房屋租赁", "rent"),
      of("04-renovation", "装修承揽", "renovation and work to order"),
      of("04-sale", "买卖货款", "sale and payment for goods"),
      of("04-guarantee", "担保", "guarantee"),
      of("04-agent", "中介委托", "agents and mandates"),
    ],
  },
  "05": {
    code: "05",
    zh: "生产经营纠纷",
    en: "production and business",
    hint: {
      zh: "合伙、股东、公司、店铺、农业生产、摊位经营中的事",
      en: "Among partners, shareholders, firms, shops, farms and market stalls in running a business",
    },
    subtypes: [
      of("05-partnership", "合伙与分红", "partnership and dividends"),
      of("05-shares", "股权与公司治理", "shares and running of a company"),
      of("05-competition", "抢客源与商业秘密", "competition and trade secrets"),
      of("05-stall", "摊位与市场经营", "stalls and markets"),
      of("05-farming", "种植养殖生产", "farming and breeding"),
      of("05-franchise", "加盟与转让", "franchise and hand-over of a shop"),
    ],
  },
  "06": {
    code: "06",
    zh: "损害赔偿纠纷",
    en: "damage compensation",
    hint: {
      zh: "人被打伤、摔伤、咬伤，东西被弄坏，要求赔偿",
      en: "Someone was hurt or something broken, and compensation is asked",
    },
    subtypes: [
      of("06-injury", "打伤人身损害", "injury in a fight"),
      of("06-gate-bar", "门禁杆损坏", "gate bar damaged"),
      of("06-school-injury", "校园伤害", "injury at school"),
      of("06-animal", "动物致害", "harm by an animal"),
      of("06-fall", "摔伤与高空坠物", "falls and falling objects"),
      of("06-property", "财物损坏", "things damaged"),
      of("06-minor-harmed", "未成年人受侵害", "harm to a minor"),
    ],
  },
  "07": {
    code: "07",
    zh: "山林土地纠纷",
    en: "hill, forest and land",
    hint: {
      zh: "承包地、山林、水源、田埂的边界、流转和使用",
      en: "Contracted land, forest, water and field bounds: whose, where, transferred to whom",
    },
    subtypes: [
      of("07-bounds", "地界田埂", "field bounds"),
      of("07-contract", "土地承包", "land contracting"),
      of("07-transfer", "土地流转", "land transfer"),
      of("07-forest", "山林权属", "forest ownership"),
      of("07-water", "灌溉用水", "irrigation water"),
    ],
  },
  "08": {
    code: "08",
    zh: "征地拆迁纠纷",
    en: "land taking and demolition",
    hint: {
      zh: "征收土地、拆房、安置、补偿款怎么算、怎么分",
      en: "Land taken or houses pulled down: resettlement, and how compensation is reckoned and shared",
    },
    subtypes: [
      of("08-amount", "补偿标准", "amount of compensation"),
      of("08-sharing", "补偿款分配", "sharing of compensation"),
      of("08-resettlement", "安置过渡", "resettlement"),
      of("08-measuring", "面积丈量认定", "measuring of area"),
      of("08-crops", "青苗坟墓附着物", "crops, graves and fixtures"),
    ],
  },
  "09": {
    code: "09",
    zh: "环境污染纠纷",
    en: "environmental pollution",
    hint: {
      zh: "工厂、养殖场、工地、餐馆的污水、废气、油烟、粉尘、噪声影响了大家",
      en: "Waste water, fumes, dust or noise from a factory, farm, building site or kitchen",
    },
    subtypes: [
      of("09-water", "水污染", "water pollution"),
      of("09-air", "废气油烟", "fumes and smoke"),
      of("09-noise", "企业工地噪声", "noise of works and sites"),
      of("09-waste", "垃圾固废", "rubbish and solid waste"),
      of("09-breeding", "养殖污染", "pollution by animal farms"),
    ],
  },
  "10": {
    code: "10",
    zh: "拖欠农民工工资纠纷",
    en: "unpaid migrant-worker wages",
    hint: {
      zh: "工地、包工头、工程队拖欠干活的人工钱",
      en: "A site, a labour contractor or a crew leader owes workers their wages",
    },
    subtypes: [
      of("10-site", "工地欠薪", "unpaid on a building site"),
      of("10-contractor", "包工头欠薪", "unpaid by a labour contractor"),
      of("10-piecework", "零工计件欠薪", "unpaid odd jobs and piecework"),
      of("10-amount", "工程量与工钱核对", "amount of work and wages"),
    ],
  },
  "11": {
    code: "11",
    zh: "其他劳动争议纠纷",
    en: "other labour",
    hint: {
      zh: "单位与职工之间：辞退、加班、社保、工伤、劳动合同",
      en: "Between employer and employee: dismissal, overtime, insurance, injury at work, contract",
    },
    subtypes: [
      of("11-dismissal", "辞退与补偿", "dismissal and severance"),
      of("11-work-injury", "工伤", "injury at work"),
      of("11-overtime", "加班与工资", "overtime and pay"),
      of("11-insurance", "社会保险", "social insurance"),
      of("11-contract", "劳动合同与竞业", "contract and non-competition"),
    ],
  },
  "12": {
    code: "12",
    zh: "旅游纠纷",
    en: "tourism",
    hint: {
      zh: "旅行社、导游、景区、酒店民宿、机票退改的事",
      en: "Travel agencies, guides, sights, hotels and guest houses, changed tickets",
    },
    subtypes: [
      of("12-tour", "跟团与导游", "tours and guides"),
      of("12-lodging", "酒店民宿", "hotels and guest houses"),
      of("12-refund", "退团退票", "cancelled trips and tickets"),
      of("12-safety", "旅途受伤", "injury on a trip"),
    ],
  },
  "13": {
    code: "13",
    zh: "电子商务纠纷",
    en: "e-commerce",
    hint: {
      zh: "网上买东西、直播间下单、快递、外卖平台、网络充值",
      en: "Bought online or in a live stream, parcels, delivery platforms, top-ups",
    },
    subtypes: [
      of("13-goods", "网购商品", "goods bought online"),
      of("13-live", "直播带货", "live-stream sales"),
      of("13-parcel", "快递外卖", "parcels and food delivery"),
      of("13-top-up", "网络充值打赏", "top-ups and gifts online"),
      of("13-second-hand", "二手交易", "second-hand trade"),
    ],
  },
  "14": {
    code: "14",
    zh: "其他消费纠纷",
    en: "other consumer",
    hint: {
      zh: "到店里买东西、办卡、吃饭、培训、修理，货不对板或不肯退钱",
      en: "Bought in a shop: goods, cards, meals, lessons, repairs not as promised, or no refund",
    },
    subtypes: [
      of("14-prepaid", "预付卡", "prepaid cards"),
      of("14-quality", "商品质量", "quality of goods"),
      of("14-service", "服务质量", "quality of a service"),
      of("14-food", "餐饮食品", "meals and food"),
      of("14-training", "培训退费", "refund of lessons"),
    ],
  },
  "15": {
    code: "15",
    zh: "医疗纠纷",
    en: "medical",
    hint: {
      zh: "在医院、诊所看病、手术、用药、收费引起的事",
      en: "Treatment, operation, medicine or bills at a hospital or clinic",
    },
    subtypes: [
      of("15-treatment", "诊疗过错", "fault in treatment"),
      of("15-informed", "告知与病历", "information and records"),
      of("15-fees", "医疗收费", "medical bills"),
      of("15-cosmetic", "医疗美容与口腔", "cosmetic and dental"),
      of("15-clinic", "诊所用药", "clinics and medicine"),
    ],
  },
  "16": {
    code: "16",
    zh: "道路交通事故纠纷",
    en: "road-traffic accident",
    hint: {
      zh: "汽车、电动车、行人碰撞剐蹭，责任和赔偿谈不拢",
      en: "Cars, e-bikes or walkers collided; blame and compensation are disputed",
    },
    subtypes: [
      of("16-parking-scrape", "停车剐蹭", "parking scrape"),
      of("16-injury", "人伤事故", "accident with injury"),
      of("16-e-bike", "电动车事故", "e-bike accident"),
      of("16-insurance", "保险理赔", "insurance claim"),
      of("16-liability", "责任认定", "finding of blame"),
    ],
  },
  "17": {
    code: "17",
    zh: "物业纠纷",
    en: "property management",
    hint: {
      zh: "业主与物业公司、业委会之间：物业费、停车位、电梯、保洁、维修",
      en: "Owners with the management company or owners' committee: fees, parking, lifts, cleaning, repair",
    },
    subtypes: [
      of("17-fees", "物业费", "management fees"),
      of("17-parking", "停车管理", "parking"),
      of("17-repair", "公共设施维修", "repair of shared facilities"),
      of("17-committee", "业委会", "owners' committee"),
      of("17-service", "保洁保安服务", "cleaning and guards"),
    ],
  },
  "99": {
    code: "99",
    zh: "其他纠纷",
    en: "other",
    hint: {
      zh: "以上都不像的：名誉隐私、校园管理、医保误解、酒后争吵、办事不满",
      en: "None of the above: good name and privacy, school rules, insurance misunderstood, drunken quarrels, unhappy with an office",
    },
    subtypes: [
      of("99-crew", "船员争吵醉酒", "crew quarrels and drunkenness"),
      of("99-medical-insurance", "医保误解", "medical insurance misunderstood"),
      of("99-reputation", "名誉与隐私", "good name and privacy"),
      of("99-school", "校园管理", "school matters"),
      of("99-public-office", "办事与待遇", "offices and entitlements"),
      of("99-village-affairs", "村务公开", "village affairs"),
    ],
  },
};

/** In the order of the returns; the record itself lists "10" before "01", as JavaScript does with whole numbers. */
export const matterCategoryCodes = Object.keys(matterCategories).sort() as readonly MatterCategoryCode[];

/** Scale of an event, as the comprehensive-governance data of public implementations code it. */
export const matterScales = {
  "01": { zh: "个体性事件", en: "concerns individuals" },
  "02": { zh: "一般群体性事件", en: "concerns a group" },
  "03": { zh: "重大群体性事件", en: "concerns a large group, serious" },
} as const satisfies Record<string, WordPair>;

/** By which way a matter was first heard of. */
export const matterSources = {
  resident: { zh: "群众自报", en: "reported by a resident" },
  "grid-worker": { zh: "网格员排查", en: "found by a grid worker" },
  "officer-visit": { zh: "民警走访", en: "heard on an officer's visit" },
  patrol: { zh: "巡逻发现", en: "found on patrol" },
  volunteer: { zh: "义警、治安户长", en: "volunteer or household chief" },
  "hotline-110": { zh: "110 分流", en: "passed on by 110" },
  "hotline-12345": { zh: "12345 转办", en: "passed on by 12345" },
  court: { zh: "法院委派", en: "assigned by the court" },
  petition: { zh: "信访转交", en: "passed on by the petition office" },
  unit: { zh: "单位、物业", en: "unit or property management" },
  meeting: { zh: "恳谈会", en: "residents' meeting" },
  "anonymous-box": { zh: "匿名箱", en: "anonymous box" },
  "work-group": { zh: "工作组日报", en: "daily report of a work group" },
} as const satisfies Record<string, WordPair>;

/** The grade is of the matter, never of a person; a named user sets it and gives the reason. */
export const matterGrades = {
  red: {
    zh: "红色（重点）",
    en: "red (major)",
    asks: {
      zh: "复杂或跨部门：一事一方案，共同会商，领导牵头",
      en: "Complex or across departments: its own plan, joint consultation, a leader in charge",
    },
  },
  orange: {
    zh: "橙色（关注）",
    en: "orange (attention)",
    asks: {
      zh: "可能升级：多方联动，专人跟进，缩短回访间隔",
      en: "May worsen: several units act together, someone named follows it, shorter follow-ups",
    },
  },
  yellow: {
    zh: "黄色（一般）",
    en: "yellow (ordinary)",
    asks: {
      zh: "家庭、邻里、田地等常见事：辖区派出所和社区就地化解",
      en: "Family, neighbours, land: settled on the spot by the local station and community",
    },
  },
  blue: {
    zh: "蓝色（苗头）",
    en: "blue (early sign)",
    asks: {
      zh: "刚有苗头：网格员上门了解，做好记录，留意变化",
      en: "Early signs: a grid worker calls, notes it, and keeps an eye on it",
    },
  },
} as const satisfies Record<string, WordPair & { asks: WordPair }>;

export function isCategory(code: string): code is MatterCategoryCode {
  return Object.hasOwn(matterCategories, code);
}

export function isScale(code: string): code is keyof typeof matterScales {
  return Object.hasOwn(matterScales, code);
}

export function isSource(code: string): code is keyof typeof matterSources {
  return Object.hasOwn(matterSources, code);
}

/** A sub-type belongs to one category; its code begins with the category's. */
export function findSubtype(code: string): MatterSubtype | undefined {
  const category = code.slice(0, 2);
  if (!isCategory(category)) return undefined;
  return matterCategories[category].subtypes.find((subtype) => subtype.code === code);
}
