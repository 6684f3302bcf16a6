import {
  announceMeeting,
  confirmMinutes,
  fileResolution,
  holdMeeting,
  planMeeting,
  raiseTopic,
  setAgenda,
  writeMinutes,
} from "@maple/consultation/server";
import { demoUnits } from "@maple/demo";
import { type Actor, ask, type Outcome, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { type TestProduct, testProduct } from "./testing.ts";

export const inDays = (days: number): string => momentOf(Date.now() + days * 86_400_000);
const dayIn = (days: number) => inDays(days).slice(0, 10);

/** What a resident raises, and how staff word it for the public. */
export const topicWords = "放学时校门口停满了车，孩子过马路很危险";
export const wording = "枫溪小学门口放学时段停车";
export const attendance = [
  { sector: "school", organisation: "枫溪小学", people: 3 },
  { sector: "residents", organisation: "霜叶里社区居民", people: 12 },
];
export const department = (): string => demoUnits().find((unit) => unit.kind === "department")!.id;

/** A product with whoever keeps meetings and whoever does not, and the steps that lead to resolutions. */
export interface MeetingStage {
  product: TestProduct;
  /** Of the room whose meetings they are; of another room; of the station; in a grid. */
  cast: Record<"officer" | "other" | "head" | "worker", Actor>;
  room: string;
  told<I, F, O>(question: Question<I, F, O>, actor: Actor, input: I, now?: string): Promise<O>;
  refused<I, F, O>(question: Question<I, F, O>, actor: Actor, input: I): Promise<string>;
  raise(more?: object): Promise<{ topic: string; code: string }>;
  plan(more?: object): Promise<{ meeting: string; year: number; number: number }>;
  agenda(meeting: string, topics: readonly string[]): Promise<unknown>;
  resolution(more?: object): { text: string; owner: string | null; dueOn: string | null };
  /** A meeting on one topic that was held, before any minutes. */
  held(): Promise<{ meeting: string; topic: string; code: string }>;
  write(meeting: string, topic: string, more?: object): Promise<Outcome<unknown>>;
  /** The same with its minutes confirmed. */
  resolved(more?: object): Promise<{ meeting: string; topic: string; code: string }>;
  file(actor: Actor, input: object): Promise<{ matter: string; tasks: number }>;
}

export const reasonOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "done" : outcome.reason);

export async function meetingStage(): Promise<MeetingStage> {
  const product = await testProduct();
  const cast = {
    officer: await product.staff("officer.chen"),
    other: await product.staff("officer.lin"),
    head: await product.staff("head.qin"),
    worker: await product.staff("grid.tanzimo"),
  };
  const { officer } = cast;
  const room = officer.posts[0]!.unit;
  const raise = (more: object = {}) =>
    product.must(raiseTopic, product.guest, {
      text: topicWords,
      placeWords: "枫溪小学东门",
      area: room,
      ...more,
    });
  const plan = (more: object = {}) =>
    product.must(planMeeting, officer, {
      room,
      theme: "校园周边安全",
      meetsAt: inDays(3),
      place: "霜叶里社区会议室",
      chair: officer.id,
      ...more,
    });
  const agenda = (meeting: string, topics: readonly string[]) =>
    product.must(setAgenda, officer, { meeting, items: topics.map((topic) => ({ topic, wording })) });
  const resolution = (more: object = {}) => ({
    text: "校门口增设隔离护栏和临时停车线",
    owner: room,
    dueOn: dayIn(30),
    ...more,
  });
  const held = async () => {
    const { topic, code } = await raise();
    const { meeting } = await plan();
    await agenda(meeting, [topic]);
    await product.must(announceMeeting, officer, { meeting });
    await product.must(holdMeeting, officer, { meeting, attendance }, inDays(4));
    return { meeting, topic, code };
  };
  const write = (meeting: string, topic: string, more: object = {}) =>
    product.try(writeMinutes, officer, {
      meeting,
      topic,
      opinions: [{ sector: "school", text: "希望放学半小时内不让车停在门口" }],
      outcome: "agreed",
      resolutions: [resolution()],
      ...more,
    });
  const resolved = async (more: object = {}) => {
    const one = await held();
    const written = await write(one.meeting, one.topic, more);
    if (!written.ok) throw new Error(written.reason);
    await product.must(confirmMinutes, officer, { meeting: one.meeting });
    return one;
  };
  return {
    product,
    cast,
    room,
    raise,
    plan,
    agenda,
    resolution,
    held,
    write,
    resolved,
    file: (actor, input) => product.must(fileResolution, actor, input),
    told: async (question, actor, input, now = inDays(0)) => {
      const answer = await ask(product.kit.db, question, { actor, input, now });
      if (!answer.ok) throw new Error(answer.reason);
      return answer.value;
    },
    refused: async (question, actor, input) => {
      const answer = await ask(product.kit.db, question, { actor, input, now: inDays(0) });
      return answer.ok ? "answered" : answer.reason;
    },
  };
}
