import { demoStaff } from "@maple/demo";
import type { MediationView } from "@maple/mediation";
import { quarterFrom } from "@maple/venue";
import sharp from "sharp";
import type { RunningProduct } from "./running.ts";
import { type StaffHand, staffHand } from "./staff-hand.ts";
import { settlements, stories } from "./stories.ts";

/** Everything the screens need to exist: matters in each state, links of those concerned, hands of staff. */
export interface Stage {
  matters: Record<
    | "reported"
    | "accepted"
    | "begun"
    | "talking"
    | "draft"
    | "offered"
    | "inForce"
    | "settled"
    | "verified"
    | "ended",
    string
  >;
  links: Record<"reporter" | "told" | "invited" | "talking" | "signer" | "performing" | "solved", string>;
  /** The session to come of the one that is talked over. */
  toCome: string;
  grid: string;
  room: string;
  /** A sealed paper with its proof. */
  paper: Buffer;
  /** The username of somebody who works in the grid. */
  gridWorker: string;
  /** The cookie of a signed-in member of staff. */
  sessionOf(username: string): Promise<string>;
}

interface Told {
  matter: string;
  link: string;
}
const mediatorName = "mediator.gu";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const dayOf = (moment: string) => moment.slice(0, 10);

/** Plays every state on a running product through the same interface that people use. */
export async function setStage(product: RunningProduct): Promise<Stage> {
  const hands = new Map<string, Promise<StaffHand>>();
  const hand = (username: string) => {
    const known = hands.get(username) ?? staffHand(product.url, username, product.password);
    hands.set(username, known);
    return known;
  };
  const officer = await hand("officer.chen");
  const mediator = await hand(mediatorName);
  const me = await officer.ask<{ county: number; posts: Array<{ grids: string[]; rooms: string[] }> }>(
    "/api/me",
  );
  const [grid, room] = [me.posts[0]?.grids[0] ?? "", me.posts[0]?.rooms[0] ?? ""];
  const county = await officer.ask<{ committees: Array<{ id: string; name: { zh: string } }> }>("/api/grids");
  const committee =
    county.committees.find((one) => one.name.zh.includes("霜叶里"))?.id ?? county.committees[0]?.id;
  let people = 0;

  const tell = async (key: keyof typeof stories): Promise<Told> => {
    people += 1;
    const { reporter, other: _other, ...told } = stories[key];
    const receipt = await officer.tell<{ matter: string; secret: string }>("/api/matters", {
      ...told,
      place: { way: "grid", grid },
      source: "resident",
      naming: "named",
      name: reporter,
      phone: `1001234${String(5600 + people)}`,
      onBehalf: true,
    });
    return { matter: receipt.matter, link: `/t/${me.county}.${receipt.secret}` };
  };
  const accepted = async (key: keyof typeof stories) => {
    const told = await tell(key);
    await officer.tell(`/api/matters/${told.matter}/accept`, {});
    return told;
  };
  const act = (matter: string, verb: string, body: object = {}) =>
    mediator.tell<{ contentHash?: string; path?: string; session?: string }>(
      `/api/matters/${matter}/mediation/${verb}`,
      body,
    );
  const viewOf = (matter: string) => mediator.ask<MediationView>(`/api/matters/${matter}/mediation`);
  const sideOf = async (matter: string, side: "A" | "B") =>
    (await viewOf(matter)).parties.find((party) => party.side === side)?.id ?? "";

  const begun = async (key: keyof typeof stories) => {
    const told = await accepted(key);
    await officer.tell(`/api/matters/${told.matter}/begin-mediation`, {
      committee,
      mediators: [mediator.id],
      askedBy: "application",
      parties: [
        { side: "A", isReporter: true },
        { side: "B", name: stories[key].other, phone: "10087654321" },
      ],
    });
    return told;
  };
  const willing = async (key: keyof typeof stories) => {
    const told = await begun(key);
    await act(told.matter, "give-notice");
    for (const side of ["A", "B"] as const)
      await act(told.matter, "record-consent", { party: await sideOf(told.matter, side), consent: "given" });
    return told;
  };
  const talked = async (key: keyof typeof settlements) => {
    const { record, proposal } = settlements[key];
    const told = await willing(key);
    const { session } = await act(told.matter, "plan-session", {
      plannedAt: inDays(-0.2),
      place: "霜叶里警务室调解室",
    });
    const present = (await viewOf(told.matter)).parties.map((party) => party.id);
    await act(told.matter, "record-session", {
      session,
      begunAt: inDays(-0.2),
      endedAt: inDays(-0.15),
      present,
      record,
      result: "partly",
    });
    await act(told.matter, "propose", { compartment: "joint", text: proposal });
    return told;
  };
  const drafted = async (key: keyof typeof settlements) => {
    const told = await talked(key);
    const { facts, disputed, responsibility, does, pays, cents } = settlements[key];
    const [a, b] = [await sideOf(told.matter, "A"), await sideOf(told.matter, "B")];
    const from = { who: b, toward: a };
    await act(told.matter, "draft-agreement", {
      facts,
      disputed,
      responsibility,
      terms: [
        { ...from, kind: "do", what: does, dueOn: dayOf(inDays(4)), way: "自行请有资质的师傅施工" },
        { ...from, kind: "pay", what: pays, cents, dueOn: dayOf(inDays(10)), way: "微信转账" },
      ],
    });
    return told;
  };
  const offered = async (key: keyof typeof settlements) => {
    const told = await drafted(key);
    const { contentHash } = await act(told.matter, "offer-agreement");
    return { ...told, contentHash };
  };
  const picture = await signaturePicture();
  const signed = async (told: Told & { contentHash: string | undefined }, who: "A" | "B" | "mediator") =>
    act(told.matter, "sign-agreement", {
      ...(who === "mediator"
        ? { identified: "staff" }
        : { party: await sideOf(told.matter, who), identified: "identity-card" }),
      way: "screen",
      picture: await mediator.sign(picture),
      contentHash: told.contentHash,
    });
  const linkFor = async (matter: string, side: "A" | "B") =>
    (await act(matter, "issue-link", { party: await sideOf(matter, side) })).path ?? "";

  const reported = await tell("noise");
  const taken = await accepted("deposit");
  await officer.tell(`/api/matters/${taken.matter}/grade`, {
    grade: "yellow",
    reason: "双方情绪平稳，押金争议，需一周内见面",
  });
  const first = await begun("dog");
  const talking = await talked("fence");
  const { session: toCome } = await mediator.tell<{ session: string }>(
    `/api/matters/${talking.matter}/time/hold-session`,
    { at: quarterFrom(inDays(2)), minutes: 60, kind: "elsewhere", place: "霜叶老街河边公共菜地" },
  );
  await mediator.tell(`/api/matters/${talking.matter}/note`, {
    compartment: "joint",
    kind: "message",
    text: "量地的师傅约好了，请两家见面那天都到菜地来，一起看着打桩。",
  });
  await mediator.tell(`/api/matters/${talking.matter}/talk/open`, {});
  const [fenceA, fenceB] = [await sideOf(talking.matter, "A"), await sideOf(talking.matter, "B")];
  await mediator.tell(`/api/matters/${talking.matter}/talk/send`, {
    to: "all",
    text: "量地那天先看界桩，再说菜地怎么分。白天没空的，晚上在这里写也行。",
  });
  await mediator.tell(`/api/matters/${talking.matter}/talk/offers`, {
    to: "all",
    until: dayOf(inDays(5)),
    note: "按老界桩各退半步，谁家的菜谁家收完再动土。",
    terms: [
      {
        ...{ who: fenceB, toward: fenceA, kind: "do" },
        ...{ what: "把篱笆移回老界桩以北半米", dueOn: dayOf(inDays(20)), way: "自行找人移", cents: null },
      },
    ],
  });
  const draft = await drafted("wall");
  const quiet = await officer.tell<{ room: string }>("/api/rooms", {
    unit: room,
    name: { zh: "枫桥调解室", en: "Fengqiao mediation room" },
    address: "霜叶里警务室一楼",
    seats: 8,
    has: ["ramp", "two-waiting", "video"],
    hours: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "08:30", until: "17:30" })),
  });
  const morning = new Date(`${dayOf(inDays(3))}T09:00:00+08:00`).toISOString();
  await mediator.tell(`/api/matters/${draft.matter}/time/hold-session`, {
    ...{ at: morning, minutes: 90, kind: "room", room: quiet.room },
  });
  const open = await offered("leak");
  await signed(open, "B");
  const force = await offered("aircon");
  for (const who of ["A", "B", "mediator"] as const) await signed(force, who);
  await act(force.matter, "seal-agreement");
  const duty = (await viewOf(force.matter)).agreement?.obligations[0];
  await act(force.matter, "record-performance", {
    obligation: duty?.id,
    result: "done",
    doneOn: dayOf(new Date().toISOString()),
    note: "接头已换，闭水 24 小时不漏，甲方到场看过",
  });
  const paper = await sealedPaper(mediator, force.matter);
  const solved = await accepted("parking");
  await officer.tell(`/api/matters/${solved.matter}/settle`, {
    way: "on-the-spot",
    result: "地锁当天拆除，楼道口划出 1.5 米通道，邻居承诺不再占用。",
    sides: ["reporter"],
  });
  const some = async (state: string) =>
    (await officer.ask<{ lines: Array<{ id: string }> }>(`/api/matters?view=all&state=${state}&limit=1`))
      .lines[0]?.id ?? "";

  return {
    matters: {
      reported: reported.matter,
      accepted: taken.matter,
      begun: first.matter,
      talking: talking.matter,
      draft: draft.matter,
      offered: open.matter,
      inForce: force.matter,
      settled: solved.matter,
      verified: await some("verified"),
      ended: await some("ended"),
    },
    links: {
      reporter: reported.link,
      told: taken.link,
      invited: await linkFor(first.matter, "B"),
      talking: await linkFor(talking.matter, "A"),
      signer: await linkFor(open.matter, "A"),
      performing: await linkFor(force.matter, "B"),
      solved: solved.link,
    },
    toCome: toCome ?? "",
    grid,
    room,
    paper,
    gridWorker:
      demoStaff().find((one) =>
        one.posts.some((post) => post.role === "grid-worker" && post.grids.includes(grid)),
      )?.username ?? "",
    sessionOf: async (username) => (await hand(username)).cookie,
  };
}

/** The sealed paper is made after the act, by a reaction: asked for until it is there. */
async function sealedPaper(mediator: StaffHand, matter: string): Promise<Buffer> {
  for (let asked = 0; asked < 120; asked++) {
    const { agreement } = await mediator.ask<MediationView>(`/api/matters/${matter}/mediation`);
    if (agreement?.pdf) return mediator.file(agreement.pdf);
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error("The sealed paper never came.");
}

/** A name as a finger draws it, near enough. */
function signaturePicture(): Promise<Buffer> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="420" height="150"><rect width="420" height="150" fill="#fff"/><path d="M40 90c30-60 60-60 60-10s40 30 60-20 40-40 50 10 60 30 90-30M110 40l40 80M240 50c40 10 70 10 130-10" fill="none" stroke="#14202B" stroke-width="5" stroke-linecap="round"/></svg>';
  return sharp(Buffer.from(svg)).png().toBuffer();
}
