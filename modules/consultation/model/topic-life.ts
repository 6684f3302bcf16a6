/** Where a topic is, from whoever raised it to what a meeting made of it. */
export const topicStates = ["raised", "on-agenda", "put-off", "discussed", "answered", "not-taken"] as const;
export type TopicState = (typeof topicStates)[number];

export type TopicAct = "take" | "drop" | "discuss" | "put-off" | "answer" | "not-take" | "take-back";

/** States x acts. A topic that a meeting puts off waits for the next one; minutes that are taken back take theirs back. */
export const topicLife = {
  raised: { take: "on-agenda", answer: "answered", "not-take": "not-taken" },
  "on-agenda": { discuss: "discussed", "put-off": "put-off", drop: "raised" },
  "put-off": { take: "on-agenda", answer: "answered", "not-take": "not-taken", "take-back": "on-agenda" },
  discussed: { "take-back": "on-agenda" },
  answered: {},
  "not-taken": {},
} as const satisfies Record<TopicState, Partial<Record<TopicAct, TopicState>>>;

export function nextTopicState(state: TopicState, act: TopicAct): TopicState | null {
  const row: Partial<Record<TopicAct, TopicState>> = topicLife[state];
  return row[act] ?? null;
}

export const topicStateWords: Record<TopicState, { zh: string; en: string }> = {
  raised: { zh: "待安排", en: "waiting to be taken up" },
  "on-agenda": { zh: "已列入议程", en: "on an agenda" },
  "put-off": { zh: "暂缓，待下次会议", en: "put off to a next meeting" },
  discussed: { zh: "已议", en: "talked about" },
  answered: { zh: "已答复", en: "answered" },
  "not-taken": { zh: "未列入", en: "not taken" },
};
