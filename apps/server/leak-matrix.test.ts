import { demoGrids, demoStaff, demoUnits } from "@maple/demo";
import { acceptMatter, reportMatter, writeNote } from "@maple/matter/server";
import { beginMediation, issueLink, propose, viewMediation } from "@maple/mediation/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { attachFiles, keepFile } from "@maple/platform/files";
import ExcelJS from "exceljs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "./build-server.ts";
import { demoPassword } from "./demo/load-county.ts";
import { type TestProduct, testProduct } from "./testing.ts";

/*
 * The first leak matrix: role x compartment x surface. A marker stands in every compartment (a note, a file and, for
 * the sides, a proposal), in every name and telephone. Each role asks each surface; what comes back is searched for the
 * markers and compared with the table below, which is written by hand and knows nothing of the code.
 */

const compartments = ["A", "B", "joint", "neutral", "staff", "reporter"] as const;
type Compartment = (typeof compartments)[number];

const all: readonly Compartment[] = compartments;
const handling: readonly Compartment[] = ["joint", "staff", "reporter"];
/** What each role may find, on any surface. `names` are both parties' names, `title` that the matter exists at all. */
type Who = readonly ("reporter" | "other")[];
/** `phones` where they differ from the names. */
const may: Record<string, { notes: readonly Compartment[]; names: Who; phones?: Who; exists: boolean }> = {
  "mediator of it": { notes: all, names: ["reporter", "other"], exists: true },
  "officer of the room": { notes: handling, names: ["reporter", "other"], exists: true },
  "grid worker of the grid": { notes: handling, names: ["reporter", "other"], exists: true },
  "station head": { notes: handling, names: ["reporter", "other"], exists: true },
  "officer elsewhere": { notes: [], names: [], exists: false },
  "grid worker elsewhere": { notes: [], names: [], exists: false },
  "mediator elsewhere": { notes: [], names: [], exists: false },
  administrator: { notes: [], names: [], exists: false },
  // Whom one is to make up with has a name; their telephone stays with the mediator.
  "reporter, side A": {
    notes: ["A", "joint", "reporter"],
    names: ["reporter", "other"],
    phones: ["reporter"],
    exists: true,
  },
  "party, side B": { notes: ["B", "joint"], names: ["other"], exists: true },
  "holder of another matter": { notes: [], names: [], exists: false },
  guest: { notes: [], names: [], exists: false },
};

const marker = (what: string) => `标记${what}号暗语`;
const reporterName = "欧阳标记甲";
const otherName = "司徒标记乙";
const phones = { reporter: "10055550001", other: "10055550002" };

let product: TestProduct;
let app: FastifyInstance;
let matter: string;
const files = {} as Record<Compartment, string>;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  product = await testProduct();
  const { kit } = product;
  app = await buildServer(kit, { changed: () => {}, log: false, portal: false });
  const staff = demoStaff();
  const mediatorName = staff.find((member) => member.username.startsWith("mediator."))!.username;
  const grid = demoGrids().find((one) => one.level === 3 && one.shape)!;
  const inRoom = (role: string, inside: boolean) =>
    staff.find(
      (m) =>
        m.posts.some((p) => p.role === role) &&
        m.posts.every(
          (p) =>
            (role === "officer"
              ? p.unit === grid.policeRoom || p.role !== "officer"
              : p.grids.includes(grid.id)) === inside,
        ),
    )!.username;
  const officerName = staff.find((m) =>
    m.posts.some((p) => p.role === "officer" && p.unit === grid.policeRoom),
  )!.username;
  const officer = await product.staff(officerName);
  const mediator = await product.staff(mediatorName);
  const receipt = await product.must(reportMatter(kit.door), product.guest, {
    story: `${marker("故事")}：楼下饭店油烟太大，窗户都不敢开`,
    title: `${marker("标题")}油烟扰民`,
    place: { way: "grid", grid: grid.id },
    category: "09",
    naming: "withheld",
    name: reporterName,
    phone: phones.reporter,
  });
  matter = receipt.matter;
  await product.must(acceptMatter, officer, { matter });
  const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
  await product.must(beginMediation(kit.door), officer, {
    matter,
    committee,
    mediators: [mediator.id],
    parties: [
      { side: "A", isReporter: true },
      { side: "B", name: otherName, phone: phones.other },
    ],
  });
  const view = await ask(kit.db, viewMediation(kit.door), {
    actor: mediator,
    input: { matter },
    now: momentOf(Date.now()),
  });
  if (!view.ok || !view.value) throw new Error("no mediation");
  const sideB = view.value.parties.find((party) => party.side === "B")!.id;
  const { path } = await product.must(issueLink(kit.door), mediator, { matter, party: sideB });
  for (const compartment of compartments) {
    const text = marker(compartment);
    await product.must(writeNote, mediator, { matter, compartment, kind: "note", text });
    if (compartment === "A" || compartment === "B" || compartment === "joint")
      await product.must(propose, mediator, { matter, compartment, text: `${text}方案` });
    files[compartment] = await keptFile(mediator, compartment);
  }
  const other = await product.must(reportMatter(kit.door), product.guest, {
    story: "另一件完全无关的事情",
    place: {
      way: "grid",
      grid: demoGrids().find((one) => one.level === 3 && one.policeRoom !== grid.policeRoom)!.id,
    },
  });

  const sessions: Record<string, string> = {
    "mediator of it": mediatorName,
    "officer of the room": officerName,
    "grid worker of the grid": inRoom("grid-worker", true),
    "station head": "head.qin",
    "officer elsewhere": staff.find(
      (m) =>
        m.posts.some((p) => p.role === "officer") &&
        !m.posts.some((p) => p.unit === grid.policeRoom || p.grids.includes(grid.id)),
    )!.username,
    "grid worker elsewhere": staff.find((m) =>
      m.posts.every((p) => p.role === "grid-worker" && !p.grids.includes(grid.id)),
    )!.username,
    "mediator elsewhere": staff.filter((member) => member.username.startsWith("mediator."))[1]!.username,
    administrator: "admin.ye",
  };
  for (const [role, username] of Object.entries(sessions)) {
    const signedIn = await app.inject({
      method: "POST",
      url: "/api/sign-in",
      payload: { username, password: demoPassword },
    });
    cookies[role] =
      `maple_session=${signedIn.cookies.find((cookie) => cookie.name === "maple_session")!.value}`;
  }
  cookies["reporter, side A"] = `maple_hold=${product.county}.${receipt.secret}`;
  cookies["party, side B"] = `maple_hold=${path.slice(3)}`;
  cookies["holder of another matter"] = `maple_hold=${product.county}.${other.secret}`;
  cookies.guest = "";
  await product.loops.drain();
}, 120_000);
afterAll(async () => {
  await app.close();
  await product.close();
});

async function keptFile(actor: Actor, compartment: Compartment): Promise<string> {
  const { kit } = product;
  const bytes = Buffer.from(`%PDF-1.4\n${compartment} ${"x".repeat(40)}\n%%EOF`);
  const kept = await keepFile(kit, {
    actor,
    bytes,
    name: `${marker(compartment)}附件.pdf`,
    now: momentOf(Date.now()),
  });
  await inCounty(
    kit.db,
    product.county,
    (tx) => attachFiles(tx, product.county, [kept.id], matter, compartment),
    null,
    "*",
  );
  return kept.id;
}

async function get(role: string, url: string) {
  return app.inject({ method: "GET", url, headers: cookies[role] ? { cookie: cookies[role] } : {} });
}

const words = (text: string) => encodeURIComponent(text);
/** Every way in which something of a matter could reach a screen. */
const surfaces: Record<string, (role: string) => Promise<string>> = {
  list: async (role) => (await get(role, "/api/matters?limit=100")).body,
  "list, each view": async (role) =>
    (
      await Promise.all(
        ["mine", "grids", "room", "overdue", "today", "waiting"].map((view) =>
          get(role, `/api/matters?view=${view}`),
        ),
      )
    )
      .map((r) => r.body)
      .join(),
  "search for its words": async (role) =>
    (await get(role, `/api/matters?search=${words(marker("标题"))}`)).body,
  "search for a note": async (role) =>
    (await Promise.all(compartments.map((c) => get(role, `/api/matters?search=${words(marker(c))}`))))
      .map((r) => r.body)
      .join(),
  "search for a name": async (role) =>
    (
      await Promise.all(
        [reporterName, otherName].map((name) => get(role, `/api/matters?search=${words(name)}`)),
      )
    )
      .map((r) => r.body)
      .join(),
  matter: async (role) => (await get(role, `/api/matters/${matter}`)).body,
  mediation: async (role) => (await get(role, `/api/matters/${matter}/mediation`)).body,
  track: async (role) => (await get(role, `/api/matters/${matter}/track`)).body,
  "own mediation": async (role) => (await get(role, `/api/matters/${matter}/mediation/own`)).body,
  readings: async (role) => (await get(role, `/api/matters/${matter}/readings`)).body,
  papers: async (role) => (await get(role, `/api/matters/${matter}/papers`)).body,
  register: async (role) => (await get(role, "/api/register?page=1")).body,
  export: async (role) => textOfSheet((await get(role, "/api/register.xlsx")).rawPayload),
  "figure list": async (role) => (await get(role, "/api/figures/open")).body,
  nearby: async (role) =>
    (
      await app.inject({
        method: "POST",
        url: "/api/matters/nearby",
        headers: cookies[role] ? { cookie: cookies[role] } : {},
        payload: {
          place: { way: "grid", grid: demoGrids().find((one) => one.level === 3 && one.shape)!.id },
          category: "09",
        },
      })
    ).body,
};

async function textOfSheet(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString() !== "PK") return bytes.toString();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const cells: string[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(String(cell.value)))));
  return cells.join("|");
}

describe("what each role finds of a matter, on every surface", () => {
  for (const [role, allowed] of Object.entries(may)) {
    for (const [surface, read] of Object.entries(surfaces)) {
      it(`${role}: ${surface} shows nothing of a compartment, name or telephone that is not theirs`, async () => {
        const text = await read(role);
        for (const compartment of compartments) {
          if (!allowed.notes.includes(compartment))
            expect([compartment, text.includes(marker(compartment))]).toEqual([compartment, false]);
        }
        for (const [who, name] of [
          ["reporter", reporterName],
          ["other", otherName],
        ] as const) {
          if (!allowed.names.includes(who)) expect([who, text.includes(name)]).toEqual([who, false]);
          if (!(allowed.phones ?? allowed.names).includes(who))
            expect([who, text.includes(phones[who])]).toEqual([who, false]);
        }
        if (!allowed.exists) {
          expect(text.includes(marker("标题"))).toBe(false);
          expect(text.includes(marker("故事"))).toBe(false);
          expect(text.includes(matter) && surface !== "nearby").toBe(false);
        }
      });
    }
    it(`${role}: opens exactly the files of their compartments`, async () => {
      for (const compartment of compartments) {
        const answer = await get(role, `/api/files/${files[compartment]}`);
        expect([compartment, answer.statusCode]).toEqual([
          compartment,
          allowed.notes.includes(compartment) ? 200 : 404,
        ]);
      }
    });
  }

  it("finds what is theirs: the matrix is not empty because nothing works", async () => {
    const mediator = await surfaces.matter!("mediator of it");
    for (const compartment of compartments)
      expect([compartment, mediator.includes(marker(compartment))]).toEqual([compartment, true]);
    expect(await surfaces.mediation!("officer of the room")).toContain(otherName);
    for (const [role, own] of [
      ["reporter, side A", ["A", "joint", "reporter"]],
      ["party, side B", ["B", "joint"]],
    ] as const) {
      const track = await surfaces.track!(role);
      for (const compartment of own)
        expect([role, compartment, track.includes(marker(compartment))]).toEqual([role, compartment, true]);
    }
    expect(await surfaces["search for a name"]!("station head")).toContain(matter);
    expect(await surfaces.export!("station head")).toContain(marker("标题"));
    expect(await surfaces["own mediation"]!("party, side B")).toContain(otherName);
  });

  it("hides the reporter who asked for it from the other side, in the totals too", async () => {
    expect(await surfaces["own mediation"]!("party, side B")).not.toContain(reporterName);
    for (const role of ["officer elsewhere", "grid worker elsewhere"]) {
      const { total } = JSON.parse(await surfaces["search for its words"]!(role)) as { total: number };
      expect([role, total]).toEqual([role, 0]);
    }
  });
});
