import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals about rooms, mediators and times. */
export const venueReasons = {
  "room-not-found": { status: 404, zh: "没有找到这间调解室。", en: "This room was not found." },
  "room-name-needed": {
    status: 422,
    zh: "请填写调解室名称和地址。",
    en: "Please give the room a name and an address.",
  },
  "room-hours-overlap": {
    status: 422,
    zh: "同一天的开放时间有重叠，请改一下。",
    en: "Opening hours of one day overlap. Please change them.",
  },
  "room-has-bookings": {
    status: 409,
    zh: "这间调解室还有 {count} 场调解没开，请先改到别处。",
    en: "{count} sessions are still to be held in this room. Please move them first.",
  },
  "room-closed": { status: 409, zh: "这间调解室已停用。", en: "This room is no longer used." },
  "room-shut": {
    status: 409,
    zh: "调解室在这个时间不开放，请换个时间或换一间。",
    en: "The room is not open at that time. Please choose another time or room.",
  },
  "room-taken": {
    status: 409,
    zh: "这个时间调解室已经有人用，请换个时间或换一间。",
    en: "The room is taken at that time. Please choose another time or room.",
  },
  "room-needs-two": {
    status: 422,
    zh: "双方要分开等候，请选有两间等候室的调解室。",
    en: "The sides are to wait apart: please choose a room with two waiting rooms.",
  },
  "closure-unfit": {
    status: 422,
    zh: "停用的起止时间不对，请检查。",
    en: "The closure must end after it begins, and not lie in the past.",
  },
  "closure-not-found": { status: 404, zh: "没有这次停用。", en: "There is no such closure." },
  "mediator-busy": {
    status: 409,
    zh: "调解员或翻译在这个时间另有安排，请换个时间。",
    en: "A mediator or the interpreter has something else at that time. Please choose another.",
  },
  "time-past": {
    status: 422,
    zh: "这个时间已经过了，请往后选。",
    en: "That time has passed. Please choose a later one.",
  },
  "time-unfit": {
    status: 422,
    zh: "请按整刻钟选时间（如 9:00、9:15）。",
    en: "Please choose a time on the quarter hour, such as 9:00 or 9:15.",
  },
  "place-needed": { status: 422, zh: "请写明在哪里调解。", en: "Please say where the session is held." },
  "choosing-not-found": {
    status: 404,
    zh: "现在没有请双方选调解员。",
    en: "The sides are not being asked about a mediator now.",
  },
  "choosing-open": {
    status: 409,
    zh: "已经在请双方选调解员，等答复后再办。",
    en: "The sides are being asked already. Please wait for their answers.",
  },
  "choosing-settled": {
    status: 409,
    zh: "调解员已经定了，不能再改选；有意见请直接告诉工作人员。",
    en: "The mediator is settled. Please tell the staff if you object.",
  },
  "mediator-not-shown": {
    status: 422,
    zh: "请从列出的调解员里选一位。",
    en: "Please choose one of the mediators shown.",
  },
  "choice-needed": { status: 422, zh: "请先选一项。", en: "Please choose one answer first." },
  "answers-missing": {
    status: 409,
    zh: "还有当事人没有答复，请等一等，或电话问一下并代记。",
    en: "Somebody has not answered yet. Please wait, or ask by telephone and write it down.",
  },
  "choice-not-agreed": {
    status: 409,
    zh: "双方选的不是这一位。请由调解委员会指定，并写明理由。",
    en: "The sides did not agree on this mediator. Let the committee appoint one, with its reason.",
  },
  "appoint-reason-needed": {
    status: 422,
    zh: "请写明为什么指定这位调解员，双方都会看到。",
    en: "Please say why this mediator is appointed: both sides read it.",
  },
  "times-not-offered": { status: 404, zh: "现在没有待选的时间。", en: "No times are being offered now." },
  "offer-open": {
    status: 409,
    zh: "已经有一组时间在等双方选，请先收回或定下来。",
    en: "Times are being offered already. Please settle or withdraw them first.",
  },
  "options-needed": { status: 422, zh: "请至少给出两个时间。", en: "Please offer two times at least." },
  "option-unknown": { status: 422, zh: "请从给出的时间里选。", en: "Please choose among the times offered." },
  "option-not-agreed": {
    status: 409,
    zh: "这个时间不是人人都方便。要按这个时间开，请直接安排并打电话说好。",
    en: "This time does not suit everyone. To use it anyway, arrange it directly and call them.",
  },
  "session-past": {
    status: 409,
    zh: "这场调解已经开过或时间已过，不能再改。",
    en: "This session has been held or its time has passed.",
  },
  "change-open": {
    status: 409,
    zh: "改期请求已经交给调解员，请等答复。",
    en: "Your request is with the mediator already. Please wait for the answer.",
  },
  "change-not-found": { status: 404, zh: "没有这次改期请求。", en: "There is no such request." },
  "change-reason-needed": {
    status: 422,
    zh: "请用一句话说明为什么来不了。",
    en: "Please say in one sentence why you cannot come.",
  },
  "cooling-off": {
    status: 409,
    zh: "按安排先冷静几天，{day} 以后才能开调解。",
    en: "A cooling-off time was set: no session before {day}.",
  },
  "arrangement-unfit": {
    status: 422,
    zh: "错开到场要写明哪一方先到、隔几分钟；冷静期不能早于今天，最多三十天。",
    en: "Say which side comes first and how many minutes lie between; a cooling-off lasts thirty days at most.",
  },
  "safety-words-needed": {
    status: 422,
    zh: "安全安排的四项都要写，每项一句就够。",
    en: "Please fill in all four lines of the safety plan; a sentence each is enough.",
  },
  "safety-not-found": { status: 404, zh: "还没有写安全安排。", en: "There is no safety plan yet." },
  "feed-not-found": {
    status: 404,
    zh: "这个日历地址已失效，请回到系统里重新取一个。",
    en: "This calendar address is no longer valid. Please get a new one.",
  },
} as const satisfies Record<string, ReasonWords>;
