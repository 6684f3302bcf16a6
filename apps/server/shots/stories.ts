/** What the people on the stage tell: invented, like everything in the demonstration county. */
export interface Story {
  title: string;
  story: string;
  category: string;
  subtype?: string;
  placeWords: string;
  reporter: string;
  other: string;
}

/** What both sides of a story come to agree on. */
export interface Settled {
  record: string;
  proposal: string;
  facts: string;
  disputed: string;
  responsibility: string;
  /** What the other side does, and what it pays in cents. */
  does: string;
  pays: string;
  cents: number;
}

export const stories = {
  leak: {
    title: "楼上卫生间渗水，客厅天花板发霉",
    story:
      "楼上302室卫生间的水管从上周开始渗水，滴到我家客厅，天花板起了一大片霉斑，吊灯也不敢开。我上去说过三次，他家说自己查过没有漏，让我找物业。物业来看了一眼，说是户内的管道，不归他们管。家里老人睡在客厅旁边，晚上听着滴水声睡不着，希望有人帮我们两家坐下来说清楚。",
    category: "02",
    subtype: "02-leak",
    placeWords: "霜叶老街 3 幢 2 单元 202 室",
    reporter: "赵小兰",
    other: "钱大力",
  },
  aircon: {
    title: "空调外机滴水，泡坏楼下雨棚和晒的被子",
    story:
      "楼上的空调外机装在我家雨棚正上方，一开机就滴水，雨棚的铁架锈穿了一块，晒的被子也湿过好几回。说过几次，楼上说冷凝水管是安装师傅接的，他不会弄。",
    category: "02",
    placeWords: "霜叶老街 5 幢 1 单元 301 室",
    reporter: "孙玉梅",
    other: "李建国",
  },
  wall: {
    title: "隔壁装修敲墙，我家墙面裂了三道缝",
    story:
      "隔壁从月初开始装修，敲掉了和我家共用的半截隔墙，客厅这面墙裂了三道缝，最长的有一米多。装修队说不是承重墙没事，可裂缝一天比一天宽。我只想有人来看看安不安全，再把墙修好。",
    category: "02",
    placeWords: "霜叶老街 9 幢 502 室",
    reporter: "周文娟",
    other: "吴志强",
  },
  fence: {
    title: "菜地边上的篱笆往外挪了半米",
    story:
      "河边那块公共菜地，几家一直各种各的。上个月隔壁把篱笆往我这边挪了半米多，把我种的两垄葱圈了进去，说是按老界石来的。界石早被水冲歪了。想请人来量一量，把界线定下来，免得年年吵。",
    category: "02",
    placeWords: "霜叶老街河边公共菜地",
    reporter: "何秀英",
    other: "徐福生",
  },
  dog: {
    title: "电梯里没牵绳的狗扑倒孩子",
    story:
      "昨天傍晚，同楼的一只金毛在电梯里没牵绳，扑到我女儿身上，孩子摔破了膝盖，现在不敢一个人坐电梯。狗主人说狗很乖，只是想玩。我不要很多钱，只要医药费和一个说法，以后要牵绳。",
    category: "02",
    placeWords: "霜叶老街 12 幢电梯",
    reporter: "郑晓燕",
    other: "王海",
  },
  noise: {
    title: "楼下早点铺凌晨剁馅，一家人睡不好",
    story:
      "楼下早点铺凌晨三点半就开始剁馅、搬蒸笼，铁门拉得哐哐响。我在医院倒班，孩子今年高三，一家人两个月没睡过整觉。跟老板说过，他说小本生意不早起就没饭吃。能不能商量个办法，晚一点开工或者把案板垫一垫？",
    category: "02",
    placeWords: "霜叶老街 18 号楼下早点铺",
    reporter: "许文静",
    other: "",
  },
  deposit: {
    title: "退租时房东扣下全部押金",
    story:
      "租期到了，房东说墙上有钉子眼、沙发有猫抓痕，押金四千二一分不退。钉子眼是上一任租客留下的，我入住时拍过照片。沙发的抓痕我愿意赔，但是不该扣全部押金。",
    category: "04",
    placeWords: "霜叶老街 41 号",
    reporter: "冯一鸣",
    other: "",
  },
  parking: {
    title: "楼道口被装了地锁，轮椅过不去",
    story: "邻居在公共楼道口装了地锁，电动车和轮椅都过不去，找了社区两次还没有拆。",
    category: "02",
    placeWords: "霜叶老街 7 幢楼道口",
    reporter: "蒋桂英",
    other: "",
  },
} as const satisfies Record<string, Story>;

const seen =
  "调解员先分别听取双方意见，又一同到现场查看，把看到的情况当面念给双方听。双方对事实没有争议，对费用基本一致，约定各找一家报价，下次当面定下。";

export const settlements = {
  leak: {
    record:
      "调解员先分别听取双方意见，又一同上楼查看：打开卫生间检修口，见给水管接头处渗水，楼下霉斑约两平方米。乙方承认接头老化，愿意更换；甲方同意不再要求赔偿吊灯。双方对维修费用基本一致，约定各找一家报价，下次当面定下。",
    proposal:
      "由楼上先换接头、做闭水试验，三天内完成；楼下的天花板请同一位师傅铲平补漆，费用两家一起看报价再定。",
    facts:
      "2026 年 11 月上旬起，乙方卫生间给水管接头渗水，造成甲方客厅天花板约两平方米霉变。双方经现场查看，对漏水原因和损失没有争议。",
    disputed: "维修费用由谁承担、何时修好。",
    responsibility: "乙方负责更换接头并承担天花板修补费用；甲方不再要求赔偿吊灯。",
    does: "更换卫生间给水管接头，做闭水试验，请甲方到场查看",
    pays: "天花板铲平补漆费用",
    cents: 186_050,
  },
  aircon: {
    record: seen,
    proposal: "楼上加装冷凝水管接到落水管，楼下雨棚换一段铁架，费用由楼上出。",
    facts: "乙方空调外机冷凝水未接管，滴落在甲方雨棚上，致铁架锈穿一处，双方对此没有争议。",
    disputed: "雨棚修理费用。",
    responsibility: "乙方接管并承担雨棚铁架修理费用。",
    does: "把冷凝水管接到落水管，不再滴到楼下雨棚",
    pays: "雨棚铁架修理费用",
    cents: 42_000,
  },
  fence: {
    record: seen,
    proposal: "以桥头水尺往东十二米为界，两家一起打桩，篱笆退回界内；圈进去的两垄葱由原来的人收。",
    facts: "双方共用河边菜地，界石被水冲歪，乙方将篱笆外移约半米。",
    disputed: "界线在哪里。",
    responsibility: "双方按量定的界线各自退让。",
    does: "把篱笆退回界桩以内",
    pays: "补种两垄葱的费用",
    cents: 6_000,
  },
  wall: {
    record: seen,
    proposal: "先请有资质的单位看是否安全，再由装修一方修补裂缝并重新刷墙。",
    facts: "乙方装修拆除部分隔墙，致甲方客厅墙面出现三道裂缝。经住建部门现场查看，该墙不是承重墙。",
    disputed: "裂缝修补的范围和费用。",
    responsibility: "乙方修补裂缝并承担整面墙重新粉刷的费用。",
    does: "修补三道裂缝并做防裂处理",
    pays: "整面墙重新粉刷费用",
    cents: 260_000,
  },
} as const satisfies Partial<Record<keyof typeof stories, Settled>>;
