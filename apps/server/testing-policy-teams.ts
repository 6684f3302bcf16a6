import type { Ask, Cell } from "./testing-policy-cell.ts";
import type { Asking } from "./testing-policy-plants.ts";
import { reportCells } from "./testing-policy-reports.ts";
import {
  contents,
  inRoomList,
  isOffered,
  mayDo,
  type Planted,
  reaches,
  relationOf,
} from "./testing-policy-table.ts";
import type { World } from "./testing-policy-world.ts";

const shownToReceiver: readonly string[] = ["title", "place"];

/** What the two teams and the room have: the queue, hand-overs in lists and one by one, remarks, and what is counted. */
export async function* teamCells(world: World, person: Asking, ask: Ask): AsyncGenerator<Cell> {
  const cell = (surface: string, what: string, expected: boolean | number, got: boolean | number): Cell => ({
    who: person.name,
    surface,
    what,
    expected,
    got,
  });
  const body = async (url: string) => (await ask(url)).body;
  const [queue, clocks, remarks, mine, anywhere] = await Promise.all([
    body("/api/room/incoming"),
    body("/api/room/clocks?hours=336"),
    body("/api/room/remarks"),
    body("/api/hand-overs"),
    body("/api/hand-overs?view=station"),
  ]);
  const proof = JSON.parse(await body("/api/room/unowned")) as { looked?: number; unowned?: unknown[] };
  const looked = world.matters.filter((one) => reaches(person, "teamwork.watch", one)).length;
  yield cell("unowned", "how many are looked at", looked, proof.looked ?? 0);
  yield cell("unowned", "how many are nobody's", 0, proof.unowned?.length ?? 0);
  yield* reportCells(world.reports, person, ask);
  for (const matter of world.matters) {
    const inQueue =
      matter.state === "reported" && matter.holder === null && inRoomList(person, "teamwork.triage", matter);
    const watched = inRoomList(person, "teamwork.watch", matter);
    yield cell("queue", `${matter.key}: that it waits`, inQueue, queue.includes(matter.id));
    for (const content of contents) {
      const marker = world.marker(matter, content);
      const inLine = shownToReceiver.includes(content) && !matter.sealed;
      yield cell("queue", `${matter.key}: ${content}`, inQueue && inLine, queue.includes(marker));
      if (!(watched && inLine))
        yield cell("clocks", `${matter.key}: ${content}`, false, clocks.includes(marker));
    }
    if (!watched) yield cell("clocks", `${matter.key}: that it exists`, false, clocks.includes(matter.id));
    if (matter.handOver === null || matter.remark === null) continue;
    yield* offerCells(world, person, matter, ask, { mine, anywhere, cell });
    const seesFile = ["staff", "mediator"].includes(relationOf(person, matter));
    const file = await body(`/api/matters/${matter.id}/file-check`);
    const { words } = matter.remark;
    yield cell("file", `${matter.key}: the remark`, seesFile, file.includes(words));
    const listed = watched && !matter.sealed;
    yield cell("remarks", `${matter.key}: the remark`, listed, remarks.includes(words));
    yield cell("remarks", `${matter.key}: title`, listed, remarks.includes(world.marker(matter, "title")));
  }
}

async function* offerCells(
  world: World,
  person: Asking,
  matter: Planted,
  ask: Ask,
  given: {
    mine: string;
    anywhere: string;
    cell(surface: string, what: string, expected: boolean, got: boolean): Cell;
  },
): AsyncGenerator<Cell> {
  const { mine, anywhere, cell } = given;
  const { id, words } = matter.handOver!;
  const receives = isOffered(person, matter);
  const watches = inRoomList(person, "teamwork.watch", matter);
  const sees = ["staff", "mediator"].includes(relationOf(person, matter));
  const opens = person.kind !== "party" && (receives || sees);
  const card = await ask(`/api/hand-overs/${id}`);
  const ofMatter = (await ask(`/api/matters/${matter.id}/teamwork`)).body;
  const key = matter.key;
  yield cell("hand-overs", `${key}: that it is offered`, receives, mine.includes(id));
  yield cell("hand-overs", `${key}: the words`, receives, mine.includes(words));
  yield cell("hand-overs of the station", `${key}: the words`, watches, anywhere.includes(words));
  yield cell("hand-over", `${key}: the words`, opens, card.body.includes(words));
  yield cell("whose it is", `${key}: the words`, sees, ofMatter.includes(words));
  for (const content of contents) {
    const marker = world.marker(matter, content);
    const inLine = shownToReceiver.includes(content) && !matter.sealed;
    const inCard = inLine || (content === "story" && !matter.sealed);
    yield cell("hand-overs", `${key}: ${content}`, receives && inLine, mine.includes(marker));
    yield cell(
      "hand-overs of the station",
      `${key}: ${content}`,
      watches && inLine,
      anywhere.includes(marker),
    );
    yield cell("hand-over", `${key}: ${content}`, opens && inCard, card.body.includes(marker));
    yield cell("whose it is", `${key}: ${content}`, false, ofMatter.includes(marker));
  }
  // A reason that is none: whoever may is told so, the others that they may not.
  const refused = await ask(`/api/hand-overs/${id}/refuse`, { reason: "unclear", words: "" });
  yield cell("hand-over", `${key}: refuse it`, receives, /hand-over-words-needed/.test(refused.body));
}

/** Who may hand a matter over, and remark on its file, as its own page says it. */
export async function teamActs(
  person: Asking,
  matter: Planted,
  ask: Ask,
): Promise<Array<{ what: string; expected: boolean; got: boolean }>> {
  const view = JSON.parse((await ask(`/api/matters/${matter.id}/teamwork`)).body) as {
    mayGive?: string | null;
  };
  const file = JSON.parse((await ask(`/api/matters/${matter.id}/file-check`)).body) as {
    mayRemark?: string | null;
  };
  const carries = matter.holder === person.id || matter.mediators.includes(person.id);
  const barred = ["not-allowed", "not-your-area", undefined];
  return [
    {
      what: "hand over",
      expected: mayDo(person, "teamwork.hand-over", matter),
      got: !barred.includes(view.mayGive ?? ""),
    },
    {
      what: "remark on the file",
      expected: !carries && mayDo(person, "teamwork.remark", matter),
      got: file.mayRemark === null,
    },
    {
      what: "triage",
      expected: mayDo(person, "teamwork.triage", matter),
      got: /hand-over-team-unfit|hand-over-pending|hand-over-closed|not-in-queue/.test(
        (await ask(`/api/matters/${matter.id}/triage`, { unit: matter.community })).body,
      ),
    },
  ];
}
