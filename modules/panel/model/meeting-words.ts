/** 会商〔2026〕3号: how a panel is called where nothing of its matter may stand. */
export function panelName({ year, number }: { year: number; number: number }): string {
  return `会商〔${year}〕${number}号`;
}

/** What stands in a calendar. */
export function meetingTitle(panel: { year: number; number: number }, lang: "zh" | "en"): string {
  return lang === "zh" ? `${panelName(panel)} 会商会议` : `Panel meeting ${panelName(panel)}`;
}
