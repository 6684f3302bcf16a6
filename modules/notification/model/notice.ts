import type { WordPair } from "@maple/platform/words/pairs";

/** What staff are told of. A kind is kept with its rows: it may be added, never renamed. */
export const noticeKinds = [
  "reported-here",
  "moved-here",
  "given-to-you",
  "given-back",
  "mediation-given",
  "mediator-gone",
  "party-wrote",
  "party-answered",
  "not-solved",
  "bad-rating",
  "session-planned",
  "session-moved",
  "session-next",
  "change-asked",
  "party-signed",
  "obligation-performed",
  "clock-due-soon",
  "clock-overdue",
  "clock-overdue-long",
  "obligation-due-soon",
  "obligation-due-today",
  "obligation-overdue",
  "check-due",
  "request-due-soon",
  "request-overdue",
  "cluster",
  "callback-found",
  "evidence-answered",
  "text-to-check",
  "text-checked",
  "much-read",
  "task-given",
  "task-again",
  "task-urged",
  "task-recalled",
  "task-raised",
  "department-answered",
  "department-returned",
  "department-asks",
  "department-silent",
  "department-late",
  "panel-suggested",
  "panel-asked",
  "panel-answered",
  "panel-meets",
  "panel-draft",
  "panel-off",
  "panel-advised",
  "panel-unfollowed",
  "offer-lapsed",
  "handed-to-team",
  "hand-over-taken",
  "hand-over-refused",
  "file-remark",
  "remark-answered",
  "problem-waits",
  "problem-dealt-with",
  "topic-raised",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const noticeWords: Record<NoticeKind, WordPair> = {
  "reported-here": { zh: "您的网格收到一件新事项", en: "Something was reported in your grid" },
  "moved-here": { zh: "一件事项改派到您的网格", en: "A matter was moved to your grid" },
  "given-to-you": { zh: "一件事项交给您承办", en: "A matter was given to you" },
  "given-back": {
    zh: "一件事项的承办人离岗，等待您处接手",
    en: "Somebody who carried a matter left: it waits for you",
  },
  "mediation-given": { zh: "请您担任一件纠纷的调解员", en: "You were named mediator of a matter" },
  "mediator-gone": {
    zh: "一件纠纷的调解员离岗，请与双方商量后另行指定",
    en: "A mediator has left: please agree on another with both sides",
  },
  "party-wrote": { zh: "当事人发来新消息", en: "A party wrote to you" },
  "party-answered": { zh: "当事人作了答复", en: "A party answered" },
  "not-solved": { zh: "有人说问题没有解决", en: "Somebody says that it is not solved" },
  "bad-rating": {
    zh: "有人评价不满意，请了解后答复",
    en: "Somebody was not satisfied: please find out and answer",
  },
  "session-planned": { zh: "安排了一次调解", en: "A mediation session was arranged" },
  "session-moved": { zh: "一次调解改了时间或地点", en: "A mediation session was moved" },
  "session-next": { zh: "下一个工作日有调解，请准备", en: "A session is held by the next working day" },
  "change-asked": {
    zh: "有当事人来不了，请求改期",
    en: "A party cannot come and asks for another time",
  },
  "party-signed": { zh: "一方已在协议上签字", en: "A party signed the agreement" },
  "obligation-performed": { zh: "一项约定已履行", en: "An obligation was performed" },
  "clock-due-soon": { zh: "时限将在 24 小时内到期", en: "A time limit ends within 24 hours" },
  "clock-overdue": { zh: "时限已过", en: "A time limit has passed" },
  "clock-overdue-long": {
    zh: "时限已过两个工作日仍未办结",
    en: "A time limit passed two working days ago and it is still open",
  },
  "obligation-due-soon": { zh: "一项约定三天内到期", en: "An obligation is due within three days" },
  "obligation-due-today": { zh: "一项约定今天到期", en: "An obligation is due today" },
  "obligation-overdue": { zh: "一项约定已逾期未履行", en: "An obligation is overdue" },
  "check-due": { zh: "今天该回访了", en: "A follow-up is due today" },
  "task-given": { zh: "收到一张新的交办单", en: "Your department was given a task" },
  "task-again": {
    zh: "交办单有了新情况，请继续办理",
    en: "There is something new: please go on with the task",
  },
  "task-urged": { zh: "交办单被催办或督办", en: "You are urged about a task" },
  "task-recalled": { zh: "一张交办单已撤回", en: "A task was recalled" },
  "task-raised": { zh: "一张交办单提级到您处", en: "A task was raised to you" },
  "department-answered": { zh: "部门已答复，请确认", en: "A department answered: please judge the answer" },
  "department-returned": { zh: "部门退回了交办单", en: "A department returned the task" },
  "department-asks": { zh: "部门要求补充情况", en: "A department asks for more" },
  "department-silent": {
    zh: "部门超期未办，交办单已自动退回",
    en: "A department did not act in time: the task came back",
  },
  "department-late": { zh: "部门办理超期，请督促", en: "A department is late: please press on it" },
  "request-due-soon": {
    zh: "一件个人信息请求 24 小时内要答复",
    en: "A request about personal data must be answered within 24 hours",
  },
  "request-overdue": {
    zh: "一件个人信息请求已过答复期限",
    en: "A request about personal data is past its day",
  },
  "panel-suggested": {
    zh: "一件事项久拖未决，建议召集会商小组",
    en: "A matter is hard to settle: a panel is suggested",
  },
  "panel-asked": {
    zh: "请您参加一个会商小组，请按时答复",
    en: "You are asked to sit on a panel: please answer",
  },
  "panel-answered": {
    zh: "会商小组有成员答复或回避",
    en: "A member of your panel answered or stepped aside",
  },
  "panel-meets": { zh: "会商时间已定（或有变动）", en: "The meeting of your panel is arranged, or moved" },
  "panel-draft": { zh: "会商意见稿等您表态", en: "The draft of your panel's advice waits for your vote" },
  "panel-off": { zh: "会商小组已取消", en: "Your panel was cancelled" },
  "panel-advised": { zh: "会商小组出具了意见", en: "The panel on a matter has given its advice" },
  "panel-unfollowed": {
    zh: "会商意见出具已满十天，请登记采纳情况",
    en: "A panel's advice is ten days old: please record what became of it",
  },
  "offer-lapsed": {
    zh: "一个方案到期没人答复，已经失效",
    en: "An offer lapsed: nobody answered it in time",
  },
  "handed-to-team": {
    zh: "有事项移交给您的队（室），请接收或退回",
    en: "Something is handed to your team: please take it or refuse it",
  },
  "hand-over-taken": { zh: "您移交的事项对方已接收", en: "What you handed over was taken" },
  "hand-over-refused": {
    zh: "移交被退回，这件事仍由您处负责",
    en: "A hand-over was refused: the matter stays with you",
  },
  "file-remark": {
    zh: "案管对卷宗提出意见，请按期答复",
    en: "Your file needs something: please answer in time",
  },
  "remark-answered": {
    zh: "案管意见已有答复，请核对销号",
    en: "Your remark was answered: please judge the answer",
  },
  "problem-waits": {
    zh: "日报里有问题久未处理，请转为事项或答复",
    en: "A problem of a daily report waits too long: make it a matter or answer it",
  },
  "problem-dealt-with": {
    zh: "您在日报里写的问题有结果了",
    en: "A problem you wrote into the daily report was dealt with",
  },
  "topic-raised": {
    zh: "居民提了一个议题，请答复、列入会议或说明不列入的原因",
    en: "A resident raised a topic: answer it, put it on an agenda, or say why not",
  },
  cluster: {
    zh: "同一网格两周内接连有同类事项，请看清单",
    en: "Many like matters in one grid within two weeks: see the list",
  },
  "evidence-answered": { zh: "请求的材料有答复了", en: "Somebody answered what you asked for" },
  "text-to-check": { zh: "一份协议文本请您审核", en: "The text of an agreement waits to be read by you" },
  "text-checked": { zh: "法制员已答复协议文本", en: "The legal officer has answered on a text" },
  "callback-found": {
    zh: "抽查回访发现问题，请核实处理",
    en: "A call-back found something wrong: please look into it",
  },
  "much-read": {
    zh: "有人大量查看或导出资料，请核实后说明",
    en: "Somebody read or exported very much: please find out and answer",
  },
};

/** One notice as its receiver reads it. */
export interface Notice {
  id: string;
  /** Null where it is about the use of the system; then there is no title or code either. */
  matter: string | null;
  /** The task of a department that it is about; its matter is not the reader's to see. */
  task: string | null;
  /** Title and code of the matter. */
  title: string;
  code: string;
  kind: NoticeKind;
  at: string;
  readAt: string | null;
  /** Of many like matters: what the list behind it is filtered by. */
  list: { category: string; grid: string; from: string } | null;
}

export interface NoticeList {
  notices: Notice[];
  /** Pass as `after` for the next page; null at the end. */
  next: string | null;
}

/** What stands at the top of a party's own page. There is no mail or message gateway: this is their reminder. */
export interface Reminder {
  kind:
    | "obligation-due-soon"
    | "obligation-due-today"
    | "obligation-overdue"
    | "session-planned"
    | "session-next"
    | "check-waiting";
  /** The obligation, session or check. */
  about: string;
  /** The local date it is due; null for a session. */
  dueOn: string | null;
  /** When the sides meet; null for the others. */
  at: string | null;
}

export const reminderWords: Record<Reminder["kind"], WordPair> = {
  "obligation-due-soon": {
    zh: "您有一项约定三天内到期",
    en: "Something you promised is due within three days",
  },
  "obligation-due-today": { zh: "您有一项约定今天到期", en: "Something you promised is due today" },
  "obligation-overdue": { zh: "您有一项约定已经过期", en: "Something you promised is overdue" },
  "session-planned": { zh: "已安排调解，请按时参加", en: "A session is arranged; please come on time" },
  "session-next": { zh: "马上要调解了，请准时到", en: "Your session is near; please come on time" },
  "check-waiting": { zh: "请告诉我们问题是否解决", en: "Please tell us whether it is solved" },
};

/** Days before its date on which an obligation is announced. */
export const soonDays = 3;
/** Hours before its end in which a clock is announced. */
export const soonHours = 24;
/** Working days after its end from which a clock is told to the station head. */
export const longOverdueDays = 2;
/** Days after a panel gave its advice on which what became of it is asked for (house practice; mission B3). */
export const adviceDays = 10;
/** What is older than this many days is history, for a follower that reads the ledger anew: nobody is told. */
export const newsDays = 14;
