import type { WordPair } from "@maple/platform/words/pairs";
import type { ActGroup } from "./act-groups.ts";

/** What is done about consultation meetings; a part of the words of all acts. */
export const meetingActWords: Readonly<Record<string, WordPair & { group: ActGroup }>> = {
  "consultation.planned": { group: "matters", zh: "筹备警民恳谈会", en: "planned a consultation meeting" },
  "consultation.arranged": {
    group: "matters",
    zh: "调整恳谈会时间、地点、主持人",
    en: "changed when, where or who chairs",
  },
  "consultation.agenda-set": { group: "matters", zh: "调整恳谈会议程", en: "set the agenda of a meeting" },
  "consultation.announced": {
    group: "matters",
    zh: "公告警民恳谈会",
    en: "announced a consultation meeting",
  },
  "consultation.held": { group: "matters", zh: "登记恳谈会召开", en: "recorded that a meeting was held" },
  "consultation.cancelled": {
    group: "matters",
    zh: "取消警民恳谈会",
    en: "cancelled a consultation meeting",
  },
  "consultation.minutes-written": { group: "matters", zh: "写恳谈会纪要", en: "wrote minutes of a meeting" },
  "consultation.minutes-confirmed": {
    group: "matters",
    zh: "确认恳谈会纪要",
    en: "confirmed the minutes of a meeting",
  },
  "consultation.minutes-taken-back": {
    group: "matters",
    zh: "退回修改恳谈会纪要",
    en: "took confirmed minutes back",
  },
  "consultation.published": {
    group: "matters",
    zh: "公开恳谈会结果",
    en: "published what a meeting came to",
  },
  "consultation.filed": { group: "matters", zh: "把恳谈会决议转为事项", en: "made a resolution a matter" },
  "consultation.resolution-filed": {
    group: "matters",
    zh: "由恳谈会决议转来",
    en: "came out of a resolution of a meeting",
  },
  "consultation.closed": { group: "matters", zh: "恳谈会办结归档", en: "closed a consultation meeting" },
  "consultation.topic-raised": { group: "matters", zh: "提出恳谈会议题", en: "raised a topic for a meeting" },
  "consultation.topic-answered": { group: "matters", zh: "答复恳谈会议题", en: "answered a topic" },
  "consultation.topic-not-taken": { group: "matters", zh: "未列入恳谈会议题", en: "did not take a topic" },
};
