import type { WordPair } from "@maple/platform/words/pairs";

/** What happened with rooms, mediators and times, in the timeline of a matter. */
export const venueEventWords: Readonly<Record<string, WordPair>> = {
  "venue.choice-asked": { zh: "请双方选调解员", en: "asked both sides about the mediator" },
  "venue.mediator-chosen": { zh: "一方答复了选调解员", en: "a side answered about the mediator" },
  "venue.mediator-settled": { zh: "确定了调解员", en: "settled the mediator" },
  "venue.times-offered": { zh: "提供了几个调解时间", en: "offered times for a session" },
  "venue.times-withdrawn": { zh: "收回了可选时间", en: "took the offered times back" },
  "venue.times-answered": { zh: "一方答复了方便的时间", en: "a side said which times suit" },
  "venue.session-booked": { zh: "定下调解的时间和地点", en: "fixed time and place of a session" },
  "venue.arranged": { zh: "安排了双方怎样见面", en: "arranged how the sides meet" },
  "venue.safety-kept": { zh: "写了安全安排", en: "wrote the safety plan" },
  "venue.change-asked": { zh: "一方请求改期", en: "a side asked for another time" },
  "venue.time-kept": { zh: "答复不改期", en: "answered that the time stays" },
};
