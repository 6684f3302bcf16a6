import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of keeping staff, posts, staffing and teams. */
export const peopleReasons = {
  "staff-not-found": {
    status: 404,
    zh: "没有找到这名工作人员，请刷新后再选。",
    en: "This member of staff was not found. Please reload and choose again.",
  },
  "post-not-found": { status: 404, zh: "没有找到这个岗位。", en: "This post was not found." },
  "staff-name-needed": {
    status: 422,
    zh: "请填写对外公布的工作姓名（2 至 40 个字）。",
    en: "Please give the working name that is published, 2 to 40 characters.",
  },
  "staff-phone-unfit": {
    status: 422,
    zh: "电话号码只能是 5 至 20 位数字，请核对。",
    en: "A telephone number has 5 to 20 digits. Please check it.",
  },
  "masked-value": {
    status: 422,
    zh: "带星号的不是完整内容，请填写完整的，或者不改这一项。",
    en: "Stars stand for what is hidden. Please write the whole value, or leave it as it is.",
  },
  "term-backwards": {
    status: 422,
    zh: "结束日期要晚于开始日期，请改正。",
    en: "The last day must come after the first. Please correct it.",
  },
  "post-in-past": {
    status: 422,
    zh: "岗位从今天或以后开始；已经过去的任职不能补写。",
    en: "A post begins today or later; what has been cannot be written afterwards.",
  },
  "day-in-past": {
    status: 422,
    zh: "日期不能早于今天；过去的任职记录不改写。",
    en: "The day cannot be before today; what has been is not rewritten.",
  },
  "day-outside-post": {
    status: 422,
    zh: "这一天不在任职期内，请核对岗位的起止日期。",
    en: "This day lies outside the term of the post. Please check its dates.",
  },
  "post-over": {
    status: 409,
    zh: "这个岗位已经结束，不能再改；确有错误的，请写明原因作废。",
    en: "This post is over and cannot be changed; if it was a mistake, annul it with a reason.",
  },
  "role-unknown": {
    status: 422,
    zh: "没有这个角色，请从列表中选择。",
    en: "There is no such role. Choose one from the list.",
  },
  "unit-not-open": {
    status: 409,
    zh: "这个单位在任职开始那天还没有设立或已经撤销，请换单位或日期。",
    en: "The unit is not open on the first day of the post. Choose another unit or day.",
  },
  "role-unfit-for-unit": {
    status: 422,
    zh: "这类单位没有这个角色，请换单位或角色。",
    en: "A unit of this kind has no such role. Choose another unit or role.",
  },
  "grid-unfit-for-role": {
    status: 422,
    zh: "这个角色不分管网格，请去掉网格。",
    en: "This role has no grids of its own. Please leave the grids out.",
  },
  "grid-not-under-unit": {
    status: 422,
    zh: "所选网格不归这个单位管，请只选该单位的网格。",
    en: "One of the grids does not lie under this unit. Choose grids of the unit alone.",
  },
  "post-held-already": {
    status: 409,
    zh: "这个人同一时间已经有同单位的同一岗位，不用重复任命。",
    en: "This person holds the same post at the same unit at that time already.",
  },
  "last-administrator-post": {
    status: 409,
    zh: "这是本县最后一名管理员，请先任命另一名管理员。",
    en: "This is the last administrator of the county. Give another person that post first.",
  },
  "role-above-yours": {
    status: 403,
    zh: "所长和管理员由县里任免，请联系管理员。",
    en: "Station heads and administrators are named by the county. Please ask the administrator.",
  },
  "annul-reason-needed": {
    status: 422,
    zh: "请写明作废的原因，至少 2 个字。",
    en: "Please say why it is annulled, in at least two characters.",
  },
  "not-resumable": {
    status: 409,
    zh: "只有本人当天结束的岗位可以撤回；之后请重新任命。",
    en: "Only an end that you made today can be taken back; afterwards give the post anew.",
  },
  "nothing-to-end": {
    status: 409,
    zh: "这个人在那天没有岗位可结束，不用办理离岗。",
    en: "This person holds no post on that day; there is nothing to end.",
  },
  "leaving-already": {
    status: 409,
    zh: "已经办理了离岗，等到那天自动生效。",
    en: "The leaving is arranged already and takes effect on its day.",
  },
  "taker-unfit": {
    status: 409,
    zh: "接手的人没有岗位，或就是离岗的人，请换一名在岗人员。",
    en: "Whoever takes over holds no post, or is the one who leaves. Choose somebody with a post.",
  },
  "cover-own": {
    status: 422,
    zh: "不能由本人代理自己的岗位，请选另一个人。",
    en: "Nobody covers their own post. Choose another person.",
  },
  "covered-already": {
    status: 409,
    zh: "这段时间已经有人代理，请先结束原来的代理。",
    en: "Somebody covers it in that time already. End that first.",
  },
  "pattern-not-found": {
    status: 404,
    zh: "没有找到这个配备模式。",
    en: "This staffing pattern was not found.",
  },
  "pattern-name-needed": {
    status: 422,
    zh: "请填写配备模式的中文名称。",
    en: "Please give the pattern its Chinese name.",
  },
  "pattern-lines-needed": {
    status: 422,
    zh: "配备模式至少要有一行，写明角色和人数。",
    en: "A pattern needs at least one line with a role and a number.",
  },
  "pattern-bounds-crossed": {
    status: 422,
    zh: "有一行的上限小于下限，请改正。",
    en: "In one line the most is less than the least. Please correct it.",
  },
  "pattern-line-twice": {
    status: 422,
    zh: "同一角色写了两行，请合并。",
    en: "A role stands in two lines. Please make them one.",
  },
  "pattern-version-later": {
    status: 409,
    zh: "已有更晚开始的版本，请选更晚的日期。",
    en: "A version that begins later exists already. Choose a later day.",
  },
  "pattern-other-kind": {
    status: 422,
    zh: "这个模式不适用于这类单位，请换一个。",
    en: "This pattern is for units of another kind. Choose another.",
  },
  "pattern-used-already": {
    status: 409,
    zh: "这个单位已经采用这个模式，不用再次指定。",
    en: "The unit follows this pattern already.",
  },
  "team-not-found": { status: 404, zh: "没有找到这支队伍。", en: "This team was not found." },
  "team-name-needed": {
    status: 422,
    zh: "请填写队伍的中文名称。",
    en: "Please give the team its Chinese name.",
  },
  "team-unit-unfit": {
    status: 422,
    zh: "这类队伍不能设在这个单位，请换单位或类别。",
    en: "A team of this kind cannot stand at this unit. Choose another unit or kind.",
  },
  "team-closed": {
    status: 409,
    zh: "这支队伍已经撤销，名册只能查看。",
    en: "This team is closed; its roster can only be read.",
  },
  "team-full": {
    status: 409,
    zh: "人民调解委员会最多九人，请先有人退出再增补。",
    en: "A mediation committee has nine members at most. Somebody must leave before another joins.",
  },
  "director-there": {
    status: 409,
    zh: "已经有主任（队长），请先调整原来的。",
    en: "There is a director or captain already. Please change that one first.",
  },
  "member-not-found": { status: 404, zh: "没有找到这名成员。", en: "This member was not found." },
  "member-name-needed": {
    status: 422,
    zh: "请填写成员姓名，至少 2 个字。",
    en: "Please give the member's name, at least two characters.",
  },
  "member-twice": {
    status: 409,
    zh: "这个人已经在这支队伍里，不用重复登记。",
    en: "This person is in the team already.",
  },
  "member-step-impossible": {
    status: 409,
    zh: "成员目前的状态不能做这一步，请刷新后查看。",
    en: "The membership is not at a point where this can be done. Please reload and look again.",
  },
  "training-needed": {
    status: 409,
    zh: "还没有培训记录，请先登记培训的内容、日期和学时。",
    en: "There is no training on record. Please enter its topic, day and hours first.",
  },
  "training-not-yet": {
    status: 422,
    zh: "培训日期还没到，请在培训后登记。",
    en: "The day of the training is still to come. Please enter it afterwards.",
  },
  "criterion-needed": {
    status: 422,
    zh: "乡贤从“三老”中产生，请选明属于哪一类、由谁推荐。",
    en: "A sage is chosen from the three olds: please say which of them, and who proposed it.",
  },
} as const satisfies Record<string, ReasonWords>;
