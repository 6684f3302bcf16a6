import type { ClockField, ClockUnit, PauseReason } from "./clock-rule.ts";
import type { StoryCode } from "./clock-story.ts";
import type { ClockWarning } from "./read-clock.ts";
import type { WordPair } from "./word-pair.ts";

const length = {
  zh: "{length} {unit, select, minute {分钟} hour {小时} working_hour {个工作小时} day {日} working_day {个工作日} month {个月} year {年} other {}}",
  en: `{unit, select, minute {{length, plural, one {# minute} other {# minutes}}} hour {{length, plural, one {# hour} other {# hours}}} working_hour {{length, plural, one {# working hour} other {# working hours}}} day {{length, plural, one {# day} other {# days}}} working_day {{length, plural, one {# working day} other {# working days}}} month {{length, plural, one {# month} other {# months}}} year {{length, plural, one {# year} other {# years}}} other {}}`,
};

/** A length in words: `{length}` and `{unit}`, the unit with `_` for its hyphen. */
export const lengthWords: WordPair = length;

export const lengthUnitWords: Readonly<Record<ClockUnit, WordPair>> = {
  minute: { zh: "分钟", en: "minutes" },
  hour: { zh: "小时", en: "hours" },
  "working-hour": { zh: "工作小时", en: "working hours" },
  day: { zh: "日", en: "days" },
  "working-day": { zh: "工作日", en: "working days" },
  month: { zh: "个月", en: "months" },
  year: { zh: "年", en: "years" },
};

export const pauseWords: Readonly<Record<PauseReason, WordPair>> = {
  appraisal: { zh: "等鉴定、评估意见", en: "an appraisal is awaited" },
  "both-ask": { zh: "双方要求暂缓", en: "both sides ask to wait" },
  guardian: { zh: "等监护人或代理人到场", en: "a guardian or agent is awaited" },
  "other-organ": { zh: "等法院或其他机关先作处理", en: "a court or another organ decides first" },
  obstacle: { zh: "不可抗力（灾害、疫情等）", en: "prevented from outside (disaster, epidemic)" },
};

/** What ends each pause. */
export const pauseEndWords: Readonly<Record<PauseReason, WordPair>> = {
  appraisal: { zh: "收到鉴定、评估意见之日恢复", en: "it runs again on the day the appraisal arrives" },
  "both-ask": { zh: "任何一方要求继续时恢复", en: "it runs again when either side asks to go on" },
  guardian: { zh: "监护人或代理人到场时恢复", en: "it runs again when the guardian or agent is there" },
  "other-organ": { zh: "收到处理结果之日恢复", en: "it runs again on the day that decision arrives" },
  obstacle: { zh: "障碍消除之日恢复", en: "it runs again on the day the obstacle is gone" },
};

export const clockFieldWords: Readonly<Record<ClockField, WordPair>> = {
  house: { zh: "本地承诺", en: "Local promises" },
  "people-mediation": { zh: "人民调解", en: "People's mediation" },
  confirmation: { zh: "司法确认", en: "Judicial confirmation" },
  police: { zh: "公安治安", en: "Police and public order" },
  labour: { zh: "劳动争议", en: "Labour" },
  medical: { zh: "医疗纠纷", en: "Medical" },
  traffic: { zh: "道路交通事故", en: "Road traffic" },
  land: { zh: "农村土地承包", en: "Rural land contracts" },
  petition: { zh: "信访", en: "Petitions" },
  administrative: { zh: "行政调解", en: "Administrative mediation" },
  family: { zh: "反家庭暴力", en: "Family violence" },
};

/** ICU message templates for the lines of a clock's story (select keys take no hyphen, hence `working_day`). */
export const clockWords: Readonly<Record<StoryCode, WordPair>> = {
  started: {
    zh: `开始计时：{nameZh}，${length.zh}`,
    en: `Started: {nameEn}, ${length.en}`,
  },
  "start-day-not-counted": {
    zh: "{date} 当日不计入，从次日起算（民法典第二百零一条）",
    en: "{date} itself is not counted; counting begins the next day (Civil Code 201)",
  },
  "skipped-days": {
    zh: "除去周末等休息日 {days} 天",
    en: "{days, plural, one {# rest day is} other {# rest days are}} not counted",
  },
  "skipped-holiday": {
    zh: "{from} 至 {to}：遇{nameZh}放假顺延",
    en: "{from} to {to}: put off because of {nameEn}",
  },
  "moved-off-rest-day": {
    zh: "最后一日 {from} 是休息日，顺延到 {to}（民法典第二百零三条）",
    en: "The last day, {from}, is a rest day, so it moves to {to} (Civil Code 203)",
  },
  paused: {
    zh: "暂停计时{reason, select, appraisal {：等鉴定、评估意见} both_ask {：双方要求暂缓} guardian {：等监护人或代理人到场} other_organ {：等其他机关先作处理} obstacle {：因不可抗力} other {}}",
    en: "Paused{reason, select, appraisal {: an appraisal is awaited} both_ask {: both sides asked to wait} guardian {: a guardian or agent is awaited} other_organ {: another organ decides first} obstacle {: prevented from outside} other {}}",
  },
  resumed: {
    zh: "恢复计时，扣除 {counted, select, days {{days} 天} other {{minutes} 分钟}}",
    en: "Resumed; {counted, select, days {{days, plural, one {# day is} other {# days are}}} other {{minutes, plural, one {# minute is} other {# minutes are}}}} not counted",
  },
  extended: {
    zh: `延长 ${length.zh}{reason, select, consent {（双方同意）} approval {（经批准）} other {}}`,
    en: `Extended by ${length.en}{reason, select, consent { (both sides agreed)} approval { (approved)} other {}}`,
  },
  "rule-changed": {
    zh: `{reason, select, category {类别有变化，} grade {等级有变化，} other {}}改按「{nameZh}」计算：${length.zh}，从开始时重新起算`,
    en: `{reason, select, category {The category changed: } grade {The grade changed: } other {}}now counted by "{nameEn}": ${length.en}, again from the start`,
  },
  due: { zh: "到期时间：{date} {time}", en: "Due on {date} at {time}" },
  overdue: { zh: "已超期", en: "Overdue" },
  met: { zh: "按期完成", en: "Met in time" },
  "met-late": { zh: "完成，但已超期", en: "Met, but late" },
  stopped: { zh: "停止计时", en: "Stopped" },
};

/** Words for what a reader of the clock should know about its records or its calendar. */
export const clockWarningWords: Readonly<Record<ClockWarning, WordPair>> = {
  "never-started": { zh: "没有开始计时的记录", en: "No record of the clock starting" },
  "not-a-moment": {
    zh: "有记录的时间无法辨认，未计入",
    en: "A record's time could not be read; it was left out",
  },
  "before-start": { zh: "有记录早于开始时间，未计入", en: "A record from before the start was left out" },
  "started-twice": { zh: "重复的开始记录未计入", en: "A second start was left out" },
  "after-end": { zh: "结束以后的记录未计入", en: "A record from after the end was left out" },
  "paused-twice": { zh: "已在暂停中，重复的暂停未计入", en: "A pause during a pause was left out" },
  "resumed-without-pause": {
    zh: "没有暂停就恢复的记录未计入",
    en: "A resumption without a pause was left out",
  },
  "extended-without-length": {
    zh: "没有写明时长的延长未计入",
    en: "An extension without a length was left out",
  },
  "changed-without-rule": {
    zh: "没有写明规则的变更未计入",
    en: "A change of rule without a rule was left out",
  },
  "paused-after-due": { zh: "到期以后的暂停不计入", en: "A pause after the due time does not count" },
  "extended-after-due": { zh: "延长是在到期以后办理的", en: "The extension was made after the due time" },
  "calendar-not-published": {
    zh: "所涉年份的放假安排尚未录入，暂只按周末计算",
    en: "The holidays of a year concerned are not entered yet; only weekends are counted for now",
  },
  "calendar-without-working-time": {
    zh: "工作日历中没有工作时间，暂按每天全天计算",
    en: "The working calendar has no working time; every day is counted in full for now",
  },
};
