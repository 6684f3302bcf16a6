/** Titles in calendars: no name and nothing of the matter but its code, and that for staff alone. */
export const calendarWords = {
  mine: { zh: "我的调解", en: "My sessions" },
  staff: { zh: "调解 {code} 第 {n} 次", en: "Mediation {code} no. {n}" },
  taken: { zh: "已占用", en: "Taken" },
  party: { zh: "调解", en: "Mediation session" },
} as const;
