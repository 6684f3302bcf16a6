export const dangerSigns = [
  "violence",
  "weapon",
  "minor-harmed",
  "suicide",
  "family-violence",
  "fire-gas",
  "mass",
] as const;

export type DangerSignKind = (typeof dangerSigns)[number];

/** `urgent`: tell the police now. The others are worth a look and no more. */
export type DangerPattern = { sign: DangerSignKind; urgent: boolean; pattern: RegExp };

// Patterns are bounded (no nested repetition), so that 100,000 characters take milliseconds.
const blow =
  "(?:殴打|毒打|打骂|暴打|打伤|打了?(?:一顿|耳光)|扇(?:了)?(?:一)?(?:巴掌|耳光)|掐(?:着|住)?脖子|拳打脚踢|动手打)";
const hitSomeone =
  "打(?:了|过|着)?(?:我|她|他|妻子|老婆|媳妇|老人|父母|父亲|母亲|爹|娘|妈)(?!妈?的?(?:电话|手机|微信|招呼|工|家|针))";
const child =
  "(?:孩子|小孩|儿童|幼儿|婴儿|女童|男童|女娃|男娃|未成年人?|小学生|中学生|初中生|学生|女儿|儿子|孙子|孙女|宝宝)";
const harmedChild =
  "(?:被[^，。；！？\n]{0,8}(?:打|伤害|虐待|猥亵|性侵|欺负得|勒索|关起来)|遭(?:到|受)?[^，。；！？\n]{0,4}(?:殴打|虐待|猥亵|性侵|欺凌|霸凌))";
const family =
  "(?:丈夫|老公|妻子|老婆|媳妇|前夫|前妻|男友|男朋友|公公|婆婆|继父|继母|后爸|后妈|爸爸|父亲|爷爷|儿子|女婿)";
const blade = "(?:刀|刀子|菜刀|砍刀|匕首|斧头|斧子|铁棍|木棍|棍棒|钢管|猎枪|气枪)";

const tool = "(?:铁锹|锄头|砖头|酒瓶|镰刀|扁担|扳手|石头|剪刀)";

export const dangerPatterns: readonly DangerPattern[] = [
  { sign: "violence", urgent: true, pattern: new RegExp(blow, "g") },
  { sign: "violence", urgent: true, pattern: new RegExp(hitSomeone, "g") },
  {
    sign: "violence",
    urgent: true,
    pattern:
      /(?<!自己|亲自)动(?:起)?手(?=打|了|就|，|。|；|！|、|$)|打人|打架|斗殴|互殴|群殴|围殴|打起来|大打出手/g,
  },
  {
    sign: "violence",
    urgent: true,
    pattern:
      /(?:砍死|打死|弄死|杀死|杀了|捅死|做掉|整死)(?:你|他|她|我|人|全家|我们|他们)|要(?:你|他|她)的命|同归于尽|血债/g,
  },
  {
    sign: "violence",
    urgent: true,
    pattern: /恐吓|人身威胁|(?:扬言|威胁)(?:要|说要)(?:打|杀|砍|报复|弄|收拾)|放话要(?:打|杀|砍|收拾)/g,
  },
  {
    sign: "violence",
    urgent: false,
    pattern:
      /威胁(?!到|着?[^，。；！？\n]{0,4}安全)|推搡|撕扯|拉扯|撕打|扭打|肢体冲突|报复|扬言|砸(?:了)?(?:车|门|店|窗|玻璃)/g,
  },

  {
    sign: "weapon",
    urgent: true,
    pattern: new RegExp(
      `(?:拿|持|提|抄|挥|握|举|带|操|动|亮|掏)(?:起|着|了|出)?(?:一?把|根|个|块)?${blade}`,
      "g",
    ),
  },
  {
    sign: "weapon",
    urgent: true,
    pattern: new RegExp(
      `${tool}[^，。；！？\n]{0,6}(?:打人|打[我他她]|砍|冲|追|砸[我他她人破伤]|威胁|拼命)`,
      "g",
    ),
  },
  {
    sign: "weapon",
    urgent: true,
    pattern: /凶器|砍刀|匕首|砍伤|捅伤|捅了(?:一|两|几)?刀|刺伤|猎枪|枪支|管制刀具|雷管|炸药/g,
  },

  {
    sign: "minor-harmed",
    urgent: true,
    pattern: new RegExp(`${child}[^，。；！？\n]{0,6}${harmedChild}`, "g"),
  },
  {
    sign: "minor-harmed",
    urgent: true,
    pattern:
      /打孩子|打小孩|殴打(?:学生|孩子|儿童)|虐童|虐待(?:孩子|儿童|幼儿)|体罚|猥亵|性侵|校园(?:欺凌|霸凌|暴力)/g,
  },

  {
    sign: "suicide",
    urgent: true,
    pattern:
      /自杀|轻生|寻短见|寻死|不想活|活不下去|跳楼(?!价|大?甩卖|机)|跳河|跳江|上吊|割腕|喝(?:了)?农药|服毒|遗书|一死了之|死给(?:你|他|她)们?看/g,
  },

  { sign: "family-violence", urgent: true, pattern: /家暴|家庭暴力/g },
  {
    sign: "family-violence",
    urgent: true,
    pattern: new RegExp(`${family}[^，。；！？\n]{0,8}(?:${blow}|${hitSomeone})`, "g"),
  },
  {
    sign: "family-violence",
    urgent: true,
    pattern:
      /打(?:老婆|妻子|媳妇|老公)|被(?:丈夫|老公|前夫|男友|男朋友|儿子|儿媳|公公|婆婆)[^，。；！？\n]{0,6}(?:打|掐|踹|锁|关)/g,
  },

  {
    sign: "fire-gas",
    urgent: true,
    pattern:
      /着火|(?<!怕|担心|易|引发|引起)起火|失火|(?<!怕|担心|引发|引起|防止?)火灾(?!隐患|风险|险)|纵火|放火|点火|(?:燃气|煤气|天然气|液化气)[^，。；！？\n]{0,4}(?:泄漏|泄露|漏)|漏气|煤气味|爆炸|(?:泼|浇|倒)(?:了)?汽油/g,
  },
  { sign: "fire-gas", urgent: false, pattern: /冒烟|飞线充电|私拉电线|汽油|烧焦/g },

  {
    sign: "mass",
    urgent: true,
    pattern: /围堵|堵(?:了|住)?(?:国道|省道|高速|铁路|政府|派出所)|打群架|械斗|冲击(?:政府|派出所|机关)/g,
  },
  {
    sign: "mass",
    urgent: false,
    pattern:
      /聚集|堵(?:了|住)?(?:路|桥|厂门|大门)|集体上访|拉(?:起|着)?横幅|罢工|罢运|静坐|(?:几十|数十|上百|近百|几百|数百|百余|[一二三四五六七八九]十多|百多)(?:名|个|户|号)?(?:人|村民|业主|工人|居民|群众)/g,
  },
];
