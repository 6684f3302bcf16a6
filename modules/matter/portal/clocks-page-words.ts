export const clocksPageWords = {
  title: { zh: "这个期限怎么算的", en: "How a time limit is counted" },
  lead: {
    zh: "办事有期限。每个期限有多长、根据什么，都写在这里；您也可以自己数一遍。",
    en: "Everything has its time limit. How long each is and on which basis stands here; you can count for yourself.",
  },
  days: { zh: "天数怎么数", en: "How days are counted" },
  startDay: {
    zh: "开始的当天不算，从第二天数起（民法典第二百零一条）。",
    en: "The day of the start is not counted; one counts from the next day (Civil Code 201).",
  },
  workingDays: {
    zh: "写“工作日”的，不数周末和法定节假日；调休上班的周末要数。",
    en: "Working days leave out weekends and public holidays; a weekend that is worked instead counts.",
  },
  restDay: {
    zh: "最后一天是休息日的，顺延到下一个上班日（民法典第二百零三条）。按小时算的不顺延。",
    en: "A last day that is a rest day moves to the next working day (Civil Code 203). Limits in hours do not move.",
  },
  pause: {
    zh: "等鉴定等情况下可以暂停；暂停前还剩多少，恢复后就还剩多少。",
    en: "A limit may stand still, for an appraisal say; as much is left afterwards as before.",
  },
  extension: {
    zh: "能不能延长、要双方同意还是要批准，按各自的规定；在您的进度页里能看到每一次。",
    en: "Whether it may be longer, by consent or approval, is for each rule; your tracking page shows every change.",
  },
  own: { zh: "本县规定，自 {day} 起", en: "Set by this county, since {day}" },
} as const;
