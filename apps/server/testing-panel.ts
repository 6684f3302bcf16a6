import { demoGrids, demoStaff } from "@maple/demo";
import { acceptMatter, reportMatter } from "@maple/matter/server";
import {
  answerInvitation,
  callPanel,
  holdMeeting,
  invite,
  makeReady,
  planMeeting,
  viewPanel,
} from "@maple/panel/server";
import { type Actor, type Answer, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { type TestProduct, testProduct } from "./testing.ts";

export const panelHome = demoGrids().find((one) => one.level === 3 && one.shape)!;
const hour = 3_600_000;
/** Some hours from now. */
export const inHours = (hours: number) => momentOf(Date.now() + hours * hour);
export const answerBy = inHours(200);

type Part = "officer" | "head" | "judge" | "lawyer" | "other" | "centre" | "neighbour" | "elsewhere";

/** A product with whoever calls panels and sits on them, and the steps that lead there. */
export interface PanelStage {
  product: TestProduct;
  cast: Record<Part, Actor>;
  /** A matter of the officer's room that is taken up. */
  matterInHand(): Promise<string>;
  asked<I, F, V>(question: Question<I, F, V>, actor: Actor, input: unknown): Promise<Answer<V>>;
  /** The same, and it must be answered. */
  told<I, F, V>(question: Question<I, F, V>, actor: Actor, input: unknown): Promise<V>;
  call(matter: string): Promise<string>;
  /** Asks somebody, who accepts. */
  seat(panel: string, part: string, actor: Actor): Promise<string>;
  /** A panel of five that has met. */
  metPanel(): Promise<{ matter: string; panel: string }>;
}

export const reasonOf = async (promise: Promise<{ ok: boolean; reason?: string }>) => {
  const outcome = await promise;
  return outcome.ok ? null : outcome.reason;
};

export async function panelStage(): Promise<PanelStage> {
  const product = await testProduct();
  const member = (fits: (post: { role: string; unit: string; grids: string[] }) => boolean) =>
    product.staff(demoStaff().find((one) => one.posts.some(fits))!.username);
  const home = panelHome;
  const cast = {
    officer: await member((post) => post.role === "officer" && post.unit === home.policeRoom),
    elsewhere: await member((post) => post.role === "officer" && post.unit !== home.policeRoom),
    head: await product.staff("head.qin"),
    judge: await product.staff("judge.gong"),
    lawyer: await product.staff("lawyer.he"),
    other: await product.staff("lawyer.tong"),
    centre: await product.staff("centre.ning"),
    neighbour: await member((post) => post.role === "grid-administrator" && post.unit === home.community),
  };
  const matterInHand = async () => {
    const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
      story: "楼上漏水两年，找过三次都没有谈成",
      place: { way: "grid", grid: home.id },
    });
    await product.must(acceptMatter, cast.officer, { matter });
    return matter;
  };
  const asked: PanelStage["asked"] = (question, actor, input) =>
    ask(product.kit.db, question, { actor, input, now: inHours(0) });
  const told: PanelStage["told"] = async (question, actor, input) => {
    const answer = await asked(question, actor, input);
    if (!answer.ok) throw new Error(`${question.verb}: ${answer.reason}`);
    return answer.value;
  };
  const call = async (matter: string) => {
    const words = { reason: "三次没谈成", about: "楼上王家和楼下李家漏水" };
    return (await product.must(callPanel, cast.officer, { matter, ...words })).panel;
  };
  const seat = async (panel: string, part: string, actor: Actor) => {
    const made = await product.must(invite, cast.officer, { panel, staff: actor.id, part, answerBy });
    await product.must(answerInvitation, actor, { panel, answer: "accept" });
    return made.seat;
  };
  const metPanel = async () => {
    const matter = await matterInHand();
    const panel = await call(matter);
    await seat(panel, "judge", cast.judge);
    await seat(panel, "lawyer", cast.lawyer);
    await seat(panel, "centre-mediator", cast.centre);
    await seat(panel, "department", cast.neighbour);
    await product.must(makeReady, cast.officer, { panel });
    await product.must(planMeeting, cast.officer, { panel, meetsAt: inHours(1), place: "派出所会商室" });
    const present = (await told(viewPanel, cast.officer, { panel })).seats.map((one) => one.id);
    await product.must(holdMeeting, cast.officer, { panel, present, minutes: "各方说了看法" }, inHours(3));
    return { matter, panel };
  };
  return { product, cast, matterInHand, asked, told, call, seat, metPanel };
}
