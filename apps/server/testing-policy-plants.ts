import { demoGrids, demoUnits, unitId } from "@maple/demo";
import { pushMatter } from "@maple/handling/server";
import { acceptMatter, reportMatter, settleMatter, writeNote } from "@maple/matter/server";
import { beginMediation } from "@maple/mediation/server";
import { callPanel, invite } from "@maple/panel/server";
import { type Action, act, guestOf, systemOf } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { inCounty } from "@maple/platform/db";
import { attachFiles, keepFile } from "@maple/platform/files";
import { newId, newSecret } from "@maple/platform/ids";
import { handOverMatter, makeRemark } from "@maple/teamwork/server";
import { sql } from "kysely";
import type { TestProduct } from "./testing.ts";
import { plantTimes } from "./testing-policy-said.ts";
import {
  type Compartment,
  compartments,
  contents,
  type Person,
  type Planted,
} from "./testing-policy-table.ts";
import { plantTalk } from "./testing-policy-talks.ts";

/** Somebody of the description with the key that they show to the server. */
export interface Asking extends Person {
  headers: Record<string, string>;
}

const now = () => momentOf(Date.now());
const hour = 3_600_000;
/** What the product plants with: its name stands where a holder's id may. */
const planting = newId();
export const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;

const level3 = demoGrids().filter((one) => one.level === 3 && one.shape);
const here = level3[0]!;
const beside = level3.find(
  (one) => one.policeRoom === here.policeRoom && one.id !== here.id && one.community === here.community,
)!;
const away = level3.find((one) => one.policeRoom !== here.policeRoom && one.community !== here.community)!;
export const places = { here, beside, away };

/** Somebody of whom nothing is said yet. */
export const nobody = {
  id: "",
  role: null,
  unit: "",
  grids: [],
  rooms: [],
  given: [],
  opened: new Set<string>(),
  holds: [],
};

interface Wanted {
  key: string;
  county?: "A" | "B";
  state: "reported" | "accepted" | "mediating" | "settled";
  grid?: typeof here;
  holder?: string;
  mediators?: string[];
  sealed?: boolean;
  aside?: boolean;
  /** The department it is pushed to. */
  pushed?: string;
  /** The team that it is offered to, with a remark on its file beside it. */
  offered?: string;
  /** Staff of its panel: a judge who sits, a lawyer who was asked, a mediator of the centre who stepped aside. */
  panel?: { judge: string | null; lawyer: string | null; centre: string | null };
}

/** Plants matters with a marker of their own in every field and compartment. */
export function planter(product: TestProduct, counties: Record<"A" | "B", number>) {
  const { kit } = product;
  const matters: Planted[] = [];
  const files = new Map<string, Partial<Record<Compartment, string>>>();
  const holders: Asking[] = [];
  const two = (n: number) => String(n).padStart(2, "0");
  const mark = (place: number, content: string) => {
    const digits = `${two(place)}${two(contents.indexOf(content as "title"))}`;
    if (content.endsWith("name")) return `欧阳${digits}`;
    return content.endsWith("phone") ? `1005555${digits}` : `标记${digits}号`;
  };

  const plant = async (wanted: Wanted) => {
    const place = matters.length;
    const side = wanted.county ?? "A";
    const county = counties[side];
    const grid = wanted.grid ?? here;
    const system = systemOf(county, planting);
    const m = (content: string) => mark(place, content);
    const must = async <I, F, V>(action: Action<I, F, V>, input: unknown, actor = system): Promise<V> => {
      const outcome = await act(kit.db, action, { id: newId(), actor, input, now: now() });
      if (!outcome.ok) throw new Error(`${action.verb}: ${outcome.reason}`);
      return outcome.value;
    };
    const write = (query: ReturnType<typeof sql>) =>
      inCounty(kit.db, county, (tx) => query.execute(tx), null, "*");
    const receipt = await must(
      reportMatter(kit.door),
      {
        story: `${m("story")}：夜里太吵，睡不着觉`,
        title: m("title"),
        place: { way: "grid", grid: grid.id },
        placeWords: m("place"),
        category: "09",
        naming: "withheld",
        name: m("reporter name"),
        phone: m("reporter phone"),
        address: m("reporter address"),
      },
      guestOf(county),
    );
    const { matter } = receipt;
    if (wanted.holder)
      await write(
        sql`update matter.matter set holder = ${wanted.holder} where county = ${county} and id = ${matter}`,
      );
    if (wanted.state !== "reported") {
      // The product takes up nothing: somebody holds it, who is nobody of the description.
      if (!wanted.holder)
        await write(
          sql`update matter.matter set holder = ${newId()} where county = ${county} and id = ${matter}`,
        );
      await must(acceptMatter, { matter });
    }
    const mediated = wanted.state === "mediating";
    if (mediated) {
      const { mediation } = await must(beginMediation(kit.door), {
        matter,
        committee,
        mediators: wanted.mediators,
        parties: wanted.aside
          ? [
              { side: "A", name: m("other name"), phone: m("other phone"), address: m("other address") },
              { side: "B", name: "对方" },
            ]
          : [
              { side: "A", isReporter: true },
              { side: "B", name: m("other name"), phone: m("other phone"), address: m("other address") },
              { side: "B", role: "agent", name: "代理人" },
            ],
      });
      await write(
        sql`update mediation.mediation set mediators = array[${wanted.mediators![0]}::uuid] where county = ${county} and id = ${mediation}`,
      );
    }
    const held: Partial<Record<Compartment, string>> = {};
    for (const compartment of mediated ? compartments : (["staff", "reporter", "public"] as const)) {
      await must(writeNote, { matter, compartment, kind: "note", text: m(`note ${compartment}`) });
      if (mediated && (compartment === "A" || compartment === "B" || compartment === "joint"))
        await write(sql`insert into mediation.proposal (county, id, mediation, matter, compartment, text, author, at)
          select ${county}, ${newId()}, id, matter, ${compartment}, ${m(`proposal ${compartment}`)}, 'system:test', ${now()}
          from mediation.mediation where county = ${county} and matter = ${matter}`);
      if (compartment === "reporter" || (mediated && (compartment === "A" || compartment === "B")))
        await write(sql`insert into referral.referral (county, id, matter, compartment, kind, state, receiver, words, hands, offered_by, offered_at)
          values (${county}, ${newId()}, ${matter}, ${compartment}, 'counselling', 'offered', '心理服务站',
            ${m(`referral ${compartment}`)}, array['facts'], 'system:test', ${now()})`);
      const bytes = Buffer.from(`%PDF-1.4\n${m(`file ${compartment}`)} ${county}\n%%EOF`);
      const kept = await keepFile(kit, {
        actor: system,
        bytes,
        name: `${m(`file ${compartment}`)}.pdf`,
        now: now(),
      });
      await inCounty(
        kit.db,
        county,
        (tx) => attachFiles(tx, county, [kept.id], matter, compartment),
        null,
        "*",
      );
      held[compartment] = kept.id;
    }
    if (mediated)
      await write(sql`insert into mediation.session (county, id, mediation, matter, number, planned_at, place)
        select ${county}, ${newId()}, id, matter, 1, ${momentOf(Date.now() + 48 * hour)}, ${m("session")}
        from mediation.mediation where county = ${county} and matter = ${matter}`);
    if (mediated) await plantTalk({ county, matter, at: now() }, write, m);
    if (mediated) await plantTimes(matter, county, { write, m });
    let task: Planted["task"] = null;
    if (wanted.pushed) {
      const [unit, asked, file] = [unitId(wanted.pushed), `请查处${two(place)}号交办`, held.reporter!];
      const { tasks } = await must(pushMatter, {
        matter,
        tasks: [{ unit, part: "lead", asked, days: 5 }],
        files: [file],
      });
      task = { id: tasks[0]!, unit, file, asked };
    }
    if (wanted.state === "settled")
      await must(settleMatter, { matter, way: "on-the-spot", result: "说好了" });
    let handOver: Planted["handOver"] = null;
    let remark: Planted["remark"] = null;
    if (wanted.offered) {
      const [unit, words] = [unitId(wanted.offered), `请核实${two(place)}号移交`];
      const given = await must(handOverMatter, { matter, unit, reason: "offence", words });
      handOver = { id: given.handOver, unit, words };
      const missing = `请补齐${two(place)}号卷宗`;
      const made = await must(makeRemark, { matter, item: "statement", words: missing });
      remark = { id: made.remark, words: missing };
    }
    const panel = wanted.panel ? await plantPanel(matter, wanted.panel, { must, write, m, held }) : null;
    if (wanted.sealed)
      await write(sql`update matter.matter set sealed = 'minor' where county = ${county} and id = ${matter}`);
    const planted: Planted = {
      key: wanted.key,
      id: matter,
      code: receipt.code,
      county: side,
      grid: grid.id,
      community: grid.community!,
      room: grid.policeRoom!,
      state: wanted.state,
      sealed: wanted.sealed ?? false,
      aside: wanted.aside ?? false,
      holder: wanted.holder ?? null,
      mediators: wanted.mediators ?? [],
      mediated,
      task,
      handOver,
      remark,
      panel,
    };
    matters.push(planted);
    files.set(matter, held);
    if (["here", "sealed", "away", "aside", "other county"].includes(wanted.key)) {
      const link = `maple_hold=${county}.${receipt.secret}`;
      const isParty = mediated && !wanted.aside;
      const sides = isParty ? ["reporter", "A"] : ["reporter"];
      holders.push(
        holder(side, planted, `reporter of ${wanted.key}`, sides, isParty ? "reporter" : null, link),
      );
    }
    if (!mediated) return;
    const others = wanted.aside
      ? ([["A", "principal", "other"]] as const)
      : ([
          ["B", "principal", "other"],
          ["B", "agent", "agent"],
        ] as const);
    for (const [on, role, party] of others) {
      const secret = newSecret();
      await write(sql`insert into identity.hold (county, token_hash, id, matter, sides, party, made_at, until)
        select ${county}, ${hashSecret(secret)}, ${newId()}, matter, array[${on}], id, ${now()}, ${momentOf(Date.now() + 24 * hour)}
        from mediation.party where county = ${county} and matter = ${matter} and side = ${on} and role = ${role}`);
      const link = `maple_hold=${county}.${secret}`;
      holders.push(holder(side, planted, `${party} of ${wanted.key}`, [on], party, link));
    }
  };
  const done = () => ({
    matters,
    files,
    holders,
    marker: (matter: Planted, content: string) => mark(matters.indexOf(matter), content),
  });
  return Object.assign(plant, { done });
}

type Write = (query: ReturnType<typeof sql>) => Promise<unknown>;

/** A panel on a matter, with words in it; its papers point at files of every compartment, and one of them is the panel's. */
async function plantPanel(
  matter: string,
  staff: NonNullable<Wanted["panel"]>,
  given: {
    must<I, F, V>(action: Action<I, F, V>, input: unknown): Promise<V>;
    write: Write;
    m(content: string): string;
    held: Partial<Record<Compartment, string>>;
  },
): Promise<NonNullable<Planted["panel"]>> {
  const { must, write, m, held } = given;
  const { panel } = await must(callPanel, { matter, reason: "久拖未决", about: m("panel about") });
  const answerBy = momentOf(Date.now() + 48 * hour);
  const seats = [
    [staff.judge, "judge", "accepted"],
    [staff.lawyer, "lawyer", "invited"],
    [staff.centre, "centre-mediator", "recused"],
  ] as const;
  for (const [id, part, state] of seats)
    if (id) {
      const { seat } = await must(invite, { panel, staff: id, part, answerBy });
      await write(
        sql`update panel.seat set state = ${state} where id = ${seat} and county in (select county from panel.panel where id = ${panel})`,
      );
    }
  const said = (kind: string) =>
    write(sql`insert into panel.word (county, id, panel, matter, compartment, kind, text, author, at)
    select county, ${newId()}, id, matter, 'panel', ${kind}, ${m(`panel ${kind}`)}, 'system:test', ${now()} from panel.panel where id = ${panel}`);
  await said("brief");
  await said("opinion");
  for (const file of Object.values(held))
    await write(sql`insert into panel.paper (county, id, panel, matter, compartment, file, put_by, put_at)
      select county, ${newId()}, id, matter, 'panel', ${file}, 'system:test', ${now()} from panel.panel where id = ${panel}`);
  const ids = (id: string | null) => (id ? [id] : []);
  return { id: panel, members: ids(staff.judge), asked: ids(staff.lawyer), gone: ids(staff.centre) };
}

function holder(
  county: "A" | "B",
  matter: Planted,
  name: string,
  sides: string[],
  party: "reporter" | "other" | "agent" | null,
  cookie: string,
): Asking {
  return {
    ...nobody,
    name,
    county,
    kind: "party",
    holds: [{ matter: matter.id, sides, party }],
    headers: { cookie },
  };
}
