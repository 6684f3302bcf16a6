import { pdfText } from "@maple/platform/documents";
import { newId } from "@maple/platform/ids";
import { type ClockAnswer, moreActs } from "./testing-policy-acts.ts";
import type { Answer, Ask, Cell } from "./testing-policy-cell.ts";
import { panelSurfaces, panelsAskedOf } from "./testing-policy-panels.ts";
import { type Asking, places } from "./testing-policy-plants.ts";
import { type Seen, textOfSheet } from "./testing-policy-seen.ts";
import {
  actsIn,
  type Content,
  compartments,
  contents,
  isOpen,
  type Knock,
  mayDo,
  openDoors,
  type Planted,
  reaches,
  reachOf,
  readsOf,
  relationOf,
} from "./testing-policy-table.ts";
import { talkSurfaces } from "./testing-policy-talks.ts";
import { taskCells } from "./testing-policy-tasks.ts";
import { teamActs, teamCells } from "./testing-policy-teams.ts";
import { timeSurfaces } from "./testing-policy-times.ts";
import type { World } from "./testing-policy-world.ts";

export type { Cell } from "./testing-policy-cell.ts";

function askerOf(world: World, person: Asking): Ask {
  return async (url, payload) =>
    (await world.app.inject({
      method: payload ? "POST" : "GET",
      url,
      headers: { ...person.headers, ...(payload ? { "command-id": newId() } : {}) },
      ...(payload ? { payload } : {}),
    })) as unknown as Answer;
}

/** Every cell of one person: all surfaces are asked as them, one by one. */
export async function* cellsOf(world: World, person: Asking): AsyncGenerator<Cell> {
  const ask = askerOf(world, person);
  for await (const seen of surfacesOf(world, person, ask)) yield* judged(world, person, seen);
  yield* acts(world, person, ask);
  yield* files(world, person, ask);
  yield* counts(world, person, ask);
  yield* taskCells(world, person, ask);
  yield* teamCells(world, person, ask);
  yield* doors(world, person, ask);
}

function* judged(world: World, person: Asking, seen: Seen): Generator<Cell> {
  const cell = (what: string, expected: boolean, got: boolean): Cell => ({
    who: person.name,
    surface: seen.surface,
    what,
    expected,
    got,
  });
  // Most answers are refusals, in which no marker of anything stands.
  const isMarked = /标记|欧阳|1005555/.test(seen.text);
  for (const matter of world.matters) {
    const relation = relationOf(person, matter);
    const told = seen.text.includes(matter.id);
    if (relation === "none" && !seen.anyone?.(matter))
      yield cell(`${matter.key}: that it exists`, false, told);
    else if (seen.lists?.(matter)) yield cell(`${matter.key}: that it exists`, true, told);
    for (const content of contents) {
      const open = isOpen(person, matter, content);
      // Where no marker stands at all, nothing that is shut can have come out: only what must be there is looked for.
      if (open ? !seen.carries?.(matter, content) : !isMarked) continue;
      const found = isMarked && seen.text.includes(world.marker(matter, content));
      yield cell(`${matter.key}: ${content}`, open, found);
    }
  }
}

const isStaff = (person: Asking) => person.kind === "staff" || person.kind === "program";
const titles = (content: Content) => content === "title" || content === "place";

async function* surfacesOf(world: World, person: Asking, ask: Ask): AsyncGenerator<Seen> {
  const listed = (matter: Planted) => isStaff(person) && relationOf(person, matter) !== "none";
  const plain = (matter: Planted) => listed(matter) && !matter.sealed;
  const inLines = (matter: Planted, content: Content) => titles(content) && plain(matter);
  const body = async (url: string) => (await ask(url)).body;

  yield { surface: "list", text: await body("/api/matters?limit=100"), carries: inLines, lists: listed };
  for (const view of ["mine", "grids", "room", "overdue", "today", "waiting"])
    yield { surface: `list ${view}`, text: await body(`/api/matters?limit=100&view=${view}`) };
  const byWords = await body(`/api/matters?limit=100&search=${encodeURIComponent("标记")}`);
  yield { surface: "search for its words", text: byWords, carries: inLines, lists: plain };
  const named = (matter: Planted) => plain(matter) && reaches(person, "person.read", matter);
  const byName = await body(`/api/matters?limit=100&search=${encodeURIComponent("欧阳")}`);
  yield { surface: "search for a name", text: byName, lists: named };
  // Found by a name alone: whoever may not read names finds nothing by them.
  const { total } = JSON.parse(byName) as { total?: number };
  const found = world.matters.filter(named).length;
  if (total !== undefined)
    yield {
      surface: `search for a name finds ${found}`,
      text: total === found ? "" : world.matters.map((m) => m.id).join(),
    };
  for (const matter of world.matters) {
    const lists = (one: Planted) => one === matter && listed(one);
    yield { surface: "search for its code", text: await body(`/api/matters?search=${matter.code}`), lists };
  }
  const near = await ask("/api/matters/nearby", {
    place: { way: "grid", grid: places.here.id },
    category: "09",
  });
  yield {
    surface: "suggestion",
    text: near.body,
    anyone: (matter) => !matter.sealed && matter.county === person.county,
  };

  for (const matter of world.matters) {
    const carries = (one: Planted, content: Content) =>
      one === matter &&
      !/^(session|other|proposal|referral|late|safety|panel|file panel|draft|message|offer)/.test(content) &&
      has(matter, content) &&
      listed(one);
    const lists = (one: Planted) =>
      one === matter && !["none", "door"].includes(relationOf(person, one)) && isStaff(person);
    yield { surface: "side panel", text: await body(`/api/matters/${matter.id}`), carries, lists };
    const departments = await body(`/api/matters/${matter.id}/pushes`);
    yield { surface: "with departments", text: departments };
    const helps = (one: Planted, content: Content) =>
      one === matter && listed(one) && /^referral/.test(content) && has(one, content);
    yield {
      surface: "referrals",
      text: await body(`/api/matters/${matter.id}/referrals`),
      carries: helps,
    };
    if (!matter.mediated) continue;
    const inTab = (one: Planted, content: Content) =>
      one === matter &&
      listed(one) &&
      /^(session|reporter|other|proposal)/.test(content) &&
      !(one.aside && content.startsWith("reporter"));
    yield { surface: "mediation", text: await body(`/api/matters/${matter.id}/mediation`), carries: inTab };
  }
  const counted = (ability: string) => (matter: Planted) => reaches(person, ability, matter, false);
  const inRegister = (ability: string) => (matter: Planted, content: Content) =>
    titles(content) && !matter.sealed && counted(ability)(matter);
  yield {
    surface: "register",
    text: await body("/api/register?page=1"),
    carries: inRegister("register.see"),
  };
  const sheet = await textOfSheet((await ask("/api/register.xlsx")).rawPayload);
  yield { surface: "export", text: sheet, carries: inRegister("register.export") };
  const inFigures = (matter: Planted, content: Content) =>
    reachOf(person, "figures.see") !== null &&
    inRegister("matter.see")(matter, content) &&
    content === "title";
  yield { surface: "list behind a figure", text: await body("/api/figures/open"), carries: inFigures };
  const toldOf = (matter: Planted) =>
    person.county === matter.county &&
    ((person.role === "grid-worker" && person.grids.includes(matter.grid)) ||
      (person.role === "officer" && person.unit === matter.room));
  const notices = await body("/api/notices?limit=100");
  yield {
    surface: "notice",
    text: notices,
    carries: (m, content) => content === "title" && plain(m) && toldOf(m),
  };

  const own = world.matters.filter(
    (m) => relationOf(person, m) === "party" || ["here", "sealed", "away"].includes(m.key),
  );
  for (const matter of own) {
    const mine = (one: Planted) => one === matter && relationOf(person, one) === "party";
    const followed = (one: Planted, content: Content) =>
      mine(one) &&
      (/^(title|story|place|file)/.test(content) || (/^note/.test(content) && content !== "note public"));
    const track = await body(`/api/matters/${matter.id}/track`);
    yield { surface: "track", text: track, carries: (m, c) => followed(m, c) && has(m, c), lists: mine };
    const inOwn = (one: Planted, content: Content) =>
      mine(one) &&
      person.holds[0]!.party !== null &&
      one.mediated &&
      /^(session|proposal|.* name$)/.test(content);
    yield {
      surface: "own mediation",
      text: await body(`/api/matters/${matter.id}/mediation/own`),
      carries: inOwn,
    };
    yield { surface: "readings", text: await body(`/api/matters/${matter.id}/readings`) };
    yield { surface: "reminders", text: await body(`/api/matters/${matter.id}/reminders`) };
    const page = (await ask(`/m/${matter.id}`)).body.replaceAll(matter.id, mine(matter) ? matter.id : "");
    yield {
      surface: "portal page",
      text: page,
      carries: (m, c) => mine(m) && m.county === "A" && c === "story",
    };
    const help = (one: Planted, content: Content) => mine(one) && /^referral/.test(content);
    yield {
      surface: "help for me",
      text: await body(`/api/matters/${matter.id}/referrals/own`),
      carries: (m, c) => help(m, c) && has(m, c),
    };
    const calendar = (await ask(`/m/${matter.id}/session.ics`)).body.replaceAll(
      matter.id,
      mine(matter) ? matter.id : "",
    );
    const when = (m: Planted, content: Content) =>
      mine(m) && m.county === "A" && m.mediated && content === "session" && person.holds[0]!.party !== null;
    yield { surface: "calendar", text: calendar, carries: when };
  }
  yield* panelSurfaces(world, person, ask);
  yield* talkSurfaces(world.matters, person, ask);
  yield* timeSurfaces(world, person, ask);
  for (const matter of world.matters.filter((one) => one.mediated)) {
    const mayMake = mayDo(person, "person.read", matter) && reaches(person, "person.contact", matter);
    const list = await ask(`/api/matters/${matter.id}/papers`);
    yield { surface: "list of papers", text: list.statusCode === 200 && !mayMake ? matter.id : "" };
    // Making one takes a tenth of a second: whoever may, makes those of two matters; a refusal is quick.
    if (mayMake && matter.key !== "here" && matter.key !== "aside") continue;
    const paper = await ask(`/api/matters/${matter.id}/papers/application?as=pdf`);
    const text = paper.statusCode === 200 ? await pdfText(paper.rawPayload) : paper.body;
    const carries = (one: Planted, content: Content) =>
      one === matter && mayMake && content === (one.aside ? "other name" : "reporter name");
    yield { surface: "document", text: String(text), carries };
  }
}

/** Light matters have no sides; what is not planted is looked for nowhere. */
function has(matter: Planted, content: Content): boolean {
  const [what, which] = content.split(" ");
  return (
    (what !== "note" && what !== "file" && what !== "referral") ||
    matter.mediated ||
    ["staff", "reporter", "public"].includes(which!)
  );
}

/** The buttons: every act of a matter, and whether it may be done. */
async function* acts(world: World, person: Asking, ask: Ask): AsyncGenerator<Cell> {
  if (!isStaff(person)) return;
  for (const matter of world.matters) {
    if (["none", "door"].includes(relationOf(person, matter))) continue;
    const view = JSON.parse((await ask(`/api/matters/${matter.id}`)).body) as {
      may?: Array<{ act: string; reason: string | null }>;
      seal?: { maySeal: string | null; mayUnseal: string | null };
      mayAskWhy?: boolean;
      clocks?: ClockAnswer[];
      writes?: string[];
    };
    const cell = (what: string, expected: boolean, got: boolean): Cell => ({
      who: person.name,
      surface: "buttons",
      what: `${matter.key}: ${what}`,
      expected,
      got,
    });
    const may = new Map(view.may?.map((one) => [one.act, one.reason === null]) ?? []);
    for (const act of actsIn[matter.state]!.split(" "))
      yield cell(act, mayDo(person, `matter.${act}`, matter), may.get(act) ?? false);
    if (matter.state === "accepted" || matter.state === "mediating") {
      const running = view.clocks?.find((clock) => clock.may && clock.state === "running")?.may;
      yield cell("pause a clock", mayDo(person, "matter.pause-clock", matter), running?.pause === null);
      yield cell("extend a clock", mayDo(person, "matter.extend-clock", matter), running?.extend === null);
    }
    const ways = JSON.parse((await ask(`/api/matters/${matter.id}/tracks`)).body) as {
      mayChoose?: string | null;
    };
    yield cell("choose a track", mayDo(person, "track.choose", matter), ways.mayChoose === null);
    yield cell("seal", !matter.sealed && mayDo(person, "matter.seal", matter), view.seal?.maySeal === null);
    yield cell(
      "unseal",
      matter.sealed && mayDo(person, "matter.unseal", matter),
      view.seal?.mayUnseal === null,
    );
    for (const one of await moreActs(person, matter, view.clocks ?? [], ask))
      yield cell(one.what, one.expected, one.got);
    for (const one of await teamActs(person, matter, ask)) yield cell(one.what, one.expected, one.got);
    const reads = readsOf[relationOf(person, matter)] ?? [];
    for (const one of compartments)
      yield cell(
        `write to ${one}`,
        one !== "public" && reads.includes(one) && mayDo(person, "matter.note", matter),
        view.writes?.includes(one) ?? false,
      );
    // Nobody asked anything of it: whoever may answer is told that there is no such request.
    const request = await ask(`/api/matters/${matter.id}/requests/${newId()}`);
    yield cell(
      "answer a request",
      mayDo(person, "privacy.answer", matter),
      /request-not-found/.test(request.body),
    );
    if (panelsAskedOf.has(matter.key)) {
      const { mayCall } = JSON.parse((await ask(`/api/matters/${matter.id}/panels`)).body) as {
        mayCall?: string | null;
      };
      // That none can be called just now is another matter than who may.
      const calls = mayCall === null || mayCall?.startsWith("panel-") === true;
      yield cell("call a panel", mayDo(person, "panel.call", matter), calls);
    }
    const pushes = JSON.parse((await ask(`/api/matters/${matter.id}/pushes`)).body) as {
      mayPush?: string | null;
    };
    yield cell(
      "push",
      (matter.state === "accepted" || matter.state === "mediating") && mayDo(person, "handling.push", matter),
      pushes.mayPush === null,
    );
    yield cell("ask why", mayDo(person, "policy.ask", matter), view.mayAskWhy === true);
    if (!matter.mediated) continue;
    const tab = JSON.parse((await ask(`/api/matters/${matter.id}/mediation`)).body) as {
      may?: Array<{ act: string; reason: string | null }>;
    };
    const open = (tab.may ?? []).filter((one) => one.reason === null).map((one) => one.act);
    const conducts = mayDo(person, "mediation.conduct", matter) && matter.mediators.includes(person.id);
    yield cell(
      "conduct",
      conducts,
      open.some((act) => act !== "change-mediators"),
    );
    const names = conducts || mayDo(person, "matter.assign-holder", matter);
    yield cell("change the mediators", names, open.includes("change-mediators"));
  }
}

async function* files(world: World, person: Asking, ask: Ask): AsyncGenerator<Cell> {
  for (const matter of world.matters)
    for (const compartment of compartments) {
      const id = world.files.get(matter.id)?.[compartment];
      if (!id) continue;
      const ofPublic = compartment === "public" && !matter.sealed && person.county === matter.county;
      // A file of the panel is on the panel's page alone.
      const open = compartment !== "panel" && isOpen(person, matter, `file ${compartment}`);
      const expected = ofPublic || (open && (!isStaff(person) || reaches(person, "file.see", matter)));
      const answer = await ask(`/api/files/${id}`);
      const got =
        answer.statusCode === 200 && answer.body.includes(world.marker(matter, `file ${compartment}`));
      yield { who: person.name, surface: "file", what: `${matter.key}: ${compartment}`, expected, got };
    }
}

async function* counts(world: World, person: Asking, ask: Ask): AsyncGenerator<Cell> {
  const of = (what: string, expected: number, got: number): Cell => ({
    who: person.name,
    surface: "count",
    what,
    expected,
    got,
  });
  const seen = isStaff(person) ? world.matters.filter((one) => relationOf(person, one) !== "none").length : 0;
  const total = JSON.parse((await ask("/api/matters?total=only")).body) as { total?: number };
  yield of("matters in the list", seen, total.total ?? 0);
  const tiles = JSON.parse((await ask("/api/figures")).body) as {
    tiles?: Array<{ key: string; value: number }>;
  };
  // Sealed matters are counted like all others.
  const open = world.matters.filter((one) => reaches(person, "figures.see", one, false)).length;
  yield of("open in the figures", open, tiles.tiles?.find((one) => one.key === "open")?.value ?? 0);
}

/** Whether an address stands open and, where a word follows it, its answer says that this may be done. */
async function isThrough(ask: Ask, door: string | Knock): Promise<boolean> {
  if (typeof door === "string") return (await ask(door)).statusCode === 200;
  const { reason } = JSON.parse((await ask(door.send, door.body)).body) as { reason: string };
  return reason !== "not-allowed" && reason !== "not-signed-in";
}

/** What is asked without a matter, and what stands in place of a sealed one. */
async function* doors(world: World, person: Asking, ask: Ask): AsyncGenerator<Cell> {
  const cell = (what: string, expected: boolean, got: boolean): Cell => ({
    who: person.name,
    surface: "door",
    what,
    expected,
    got,
  });
  for (const [ability, url] of Object.entries(openDoors))
    yield cell(ability, reachOf(person, ability) !== null, await isThrough(ask, url));
  const onBehalf = await ask("/api/matters", {
    story: "短",
    onBehalf: true,
    place: { way: "grid", grid: places.here.id },
  });
  yield cell(
    "report for somebody",
    reachOf(person, "matter.report-for") !== null,
    /story-too-short/.test(onBehalf.body),
  );
  for (const matter of world.matters) {
    const why = await ask("/api/policy/ask", { code: matter.code, place: "none" });
    yield cell(`${matter.key}: ask why`, reaches(person, "policy.ask", matter), why.statusCode === 200);
    if (!matter.sealed) continue;
    const { body } = await ask(`/api/matters/${matter.id}`);
    yield cell(
      `${matter.key}: asks for a purpose`,
      relationOf(person, matter) === "door",
      /matter-sealed/.test(body),
    );
  }
}
