import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of consultation meetings: what stands in the way, and what to do about it. */
export const consultationReasons = {
  "meeting-not-found": {
    status: 404,
    zh: "没有找到这次恳谈会，请从列表重新打开。",
    en: "This meeting was not found. Please open it from the list.",
  },
  "meeting-act-not-possible": {
    status: 409,
    zh: "这次恳谈会现在是“{state}”，不能这样做，请刷新后再看。",
    en: "This meeting is “{stateEn}” now: that cannot be done. Please reload.",
  },
  "meeting-room-unfit": {
    status: 422,
    zh: "请选择召开会议的警务室。",
    en: "Please choose the police room that holds it.",
  },
  "meeting-theme-needed": {
    status: 422,
    zh: "请写会议主题（至少 2 个字）和地点。",
    en: "Please give its theme, of two characters at least, and its place.",
  },
  "meeting-time-past": {
    status: 422,
    zh: "开会时间要在现在之后，请改正。",
    en: "The meeting must lie ahead. Please correct its time.",
  },
  "meeting-time-ahead": {
    status: 409,
    zh: "还没到开会时间，开完会再登记。",
    en: "It has not begun yet. Record it afterwards.",
  },
  "meeting-chair-unfit": {
    status: 422,
    zh: "主持人要是这个警务室或派出所的民警、所领导，请另选。",
    en: "It is chaired by an officer of the room or the head of its station. Choose somebody else.",
  },
  "meeting-agenda-empty": {
    status: 409,
    zh: "议程里还没有议题，请先列入议题再公告。",
    en: "There is nothing on its agenda yet. Put topics on it before it is announced.",
  },
  "meeting-attendance-needed": {
    status: 422,
    zh: "请登记至少一个方面的到会单位和人数（1 到 500 人），不写姓名。",
    en: "Say which organisations were represented, one at least, each by 1 to 500 people. No names.",
  },
  "meeting-chair-only": {
    status: 403,
    zh: "纪要由主持人确认，请他（她）来确认。",
    en: "Its chair confirms the minutes. Please ask them to.",
  },
  "meeting-reason-needed": {
    status: 422,
    zh: "请写明原因，至少 2 个字；这句话会公开。",
    en: "Please give the reason, in at least two characters. It is read in public.",
  },
  "minutes-outcome-missing": {
    status: 409,
    zh: "第 {n} 个议题还没有写结果（达成一致、暂缓、未达成一致），不能确认。",
    en: "Topic {n} has no outcome yet: agreed, put off or not agreed. It cannot be confirmed.",
  },
  "minutes-owner-missing": {
    status: 409,
    zh: "第 {n} 个议题有一条决议没有责任单位，不能确认。",
    en: "A resolution on topic {n} has nobody who sees to it. It cannot be confirmed.",
  },
  "minutes-date-missing": {
    status: 409,
    zh: "第 {n} 个议题有一条决议没有完成期限，不能确认。",
    en: "A resolution on topic {n} has no date. It cannot be confirmed.",
  },
  "minutes-resolution-unfit": {
    status: 422,
    zh: "每条决议至少写 4 个字；没有达成一致或暂缓的议题不写决议。",
    en: "A resolution says four characters at least, and stands only where something was agreed.",
  },
  "minutes-opinion-unfit": {
    status: 422,
    zh: "每条意见至少写 2 个字。",
    en: "An opinion says two characters at least.",
  },
  "minutes-owner-unfit": {
    status: 422,
    zh: "责任单位要是现在的部门、警务室、派出所、社区或村，请另选。",
    en: "A department, police room, station, community or village of today sees to it. Choose another.",
  },
  "minutes-date-unfit": {
    status: 422,
    zh: "完成期限不能早于开会那天。",
    en: "Its date lies on the day of the meeting or later.",
  },
  "minutes-filed": {
    status: 409,
    zh: "已有决议转为事项，纪要不能再改。",
    en: "A resolution became a matter already: the minutes stay as they are.",
  },
  "resolution-not-found": {
    status: 404,
    zh: "没有找到这条决议，请刷新后再看。",
    en: "This resolution was not found. Please reload.",
  },
  "resolution-grid-unfit": {
    status: 422,
    zh: "请选这个警务室的网格。",
    en: "Choose a grid of this police room.",
  },
  "resolutions-open": {
    status: 409,
    zh: "还有 {n} 条决议没有办结，办结后再归档。",
    en: "{n} resolutions are not finished. Close it when they are.",
  },
  "topic-not-found": {
    status: 404,
    zh: "没有找到这个议题。请核对议题编号。",
    en: "This topic was not found. Please check its code.",
  },
  "topic-act-not-possible": {
    status: 409,
    zh: "这个议题现在是“{state}”，不能这样做，请刷新后再看。",
    en: "This topic is “{stateEn}” now: that cannot be done. Please reload.",
  },
  "topic-too-short": {
    status: 422,
    zh: "请说清楚想议什么，至少 5 个字。",
    en: "Please say what should be talked about, in at least five characters.",
  },
  "topic-too-long": {
    status: 422,
    zh: "议题请写在 1000 字以内，把最要紧的写出来。",
    en: "Please keep it within 1000 characters: what matters most.",
  },
  "topic-names-somebody": {
    status: 422,
    zh: "内容里像是有电话或证件号，请删掉：这里不留任何人的资料。",
    en: "It seems to hold a telephone or identity number. Please take it out: nobody's data is kept here.",
  },
  "topic-is-danger": {
    status: 422,
    zh: "“{signs}”像是眼下的危险：请马上拨打 110，这里不是报警。如果没有危险，请换个说法再提交。",
    en: "“{signs}” sounds like danger now: please call 110, this is no alarm. If there is none, please put it in other words.",
  },
  "topic-room-unfit": {
    status: 422,
    zh: "请选择您的社区或村，这样才知道由哪个警务室安排。",
    en: "Please choose your community or village, so that the right police room gets it.",
  },
  "topic-wording-needed": {
    status: 422,
    zh: "列入议程的议题要写公开的表述（至少 4 个字），不出现姓名。",
    en: "A topic on the agenda needs a wording for the public, of four characters at least, that names nobody.",
  },
  "topic-answer-needed": {
    status: 422,
    zh: "请写给提出人看的话，至少 4 个字。",
    en: "Please write what whoever raised it will read, in at least four characters.",
  },
  "topic-elsewhere": {
    status: 409,
    zh: "有的议题已列入别的会议或已处理，请刷新后再排议程。",
    en: "A topic is on another agenda or settled already. Please reload and set the agenda again.",
  },
} as const satisfies Record<string, ReasonWords>;
export type ConsultationReason = keyof typeof consultationReasons;
