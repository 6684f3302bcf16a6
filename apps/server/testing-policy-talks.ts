import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import type { Ask } from "./testing-policy-cell.ts";
import type { Seen } from "./testing-policy-seen.ts";
import { type Content, type Person, type Planted, relationOf } from "./testing-policy-table.ts";

type Write = (query: ReturnType<typeof sql>) => Promise<unknown>;

/** A room for talking apart with a draft of each side, a message and an offer at each table, all open. */
export async function plantTalk(
  { county, matter, at }: { county: number; matter: string; at: string },
  write: Write,
  m: (content: string) => string,
): Promise<void> {
  const room = newId();
  await write(sql`insert into talk.room (county, id, matter, mediation, open, opened_by, opened_at)
    select ${county}, ${room}, matter, id, true, 'system:test', ${at} from mediation.mediation
    where county = ${county} and matter = ${matter}`);
  for (const side of ["A", "B"])
    await write(sql`insert into talk.draft (county, id, room, matter, compartment, party, addressed, text, typed_by, kept_at)
      select ${county}, ${newId()}, ${room}, matter, ${`draft-${side}`}, id, 'all', ${m(`draft ${side}`)}, 'self', ${at}
      from mediation.party where county = ${county} and matter = ${matter} and side = ${side} and role = 'principal' limit 1`);
  for (const table of ["A", "B", "joint"]) {
    const maker = table === "joint" ? "M" : table;
    const addressed = table === "joint" ? "all" : "mediator";
    await write(sql`insert into talk.message (county, id, room, matter, compartment, sender, addressed, text, typed_by, state, author, at)
      values (${county}, ${newId()}, ${room}, ${matter}, ${table}, ${maker}, ${addressed}, ${m(`message ${table}`)}, 'self',
        'sent', 'system:test', ${at})`);
    const terms = JSON.stringify([
      {
        ...{ who: newId(), toward: null, kind: "do", what: m(`offer ${table}`), cents: null },
        ...{ dueOn: "2027-01-01", way: "", plan: null },
      },
    ]);
    await write(sql`insert into talk.offer (county, id, room, matter, compartment, maker, terms, note, until, state, typed_by, author, at)
      values (${county}, ${newId()}, ${room}, ${matter}, ${table}, ${maker}, ${terms}::jsonb, '', '2027-01-01', 'open', 'self',
        'system:test', ${at})`);
  }
  // A check needs an agreement to hang on; this one is replaced, so that nothing else of the matter changes.
  const agreement = newId();
  await write(sql`insert into mediation.agreement (county, id, mediation, matter, number, form, state, facts, disputed, responsibility, copies, drafted_at)
    select ${county}, ${agreement}, id, matter, '0', 'written', 'replaced', '', '', '', 3, ${at} from mediation.mediation
    where county = ${county} and matter = ${matter}`);
  for (const side of ["A", "B"])
    await write(sql`insert into talk.understood (county, id, matter, compartment, agreement, party, way, state, author, at)
      values (${county}, ${newId()}, ${matter}, ${side}, ${agreement}, ${newId()}, 'link', 'begun', 'system:test', ${at})`);
  await write(
    sql`insert into talk.seen (county, room, reader, at) values (${county}, ${room}, 'system:test', ${at})`,
  );
}

/** What is talked apart, on the interface and on the resident's pages. */
export async function* talkSurfaces(
  matters: readonly Planted[],
  person: Person,
  ask: Ask,
): AsyncGenerator<Seen> {
  for (const matter of matters.filter((one) => one.mediated)) {
    const relation = relationOf(person, matter);
    const isParty =
      relation === "party" && person.holds.some((hold) => hold.matter === matter.id && hold.party);
    const reads = isParty || relation === "staff" || relation === "mediator";
    const carries = (one: Planted, content: Content) =>
      one === matter && reads && /^(message|offer) /.test(content);
    yield { surface: "talks", text: (await ask(`/api/matters/${matter.id}/talk`)).body, carries };
    yield { surface: "news of talks", text: (await ask(`/api/matters/${matter.id}/talk/news`)).body };
    if (relation !== "party" && !["here", "sealed", "away"].includes(matter.key)) continue;
    const page = (await ask(`/m/${matter.id}/talk`)).body.replaceAll(matter.id, isParty ? matter.id : "");
    const onPage = (one: Planted, content: Content) => carries(one, content) && isParty && one.county === "A";
    yield { surface: "page of the talks", text: page, carries: onPage };
  }
}
