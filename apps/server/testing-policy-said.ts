import { momentOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";

interface Planting {
  write(query: ReturnType<typeof sql>): Promise<unknown>;
  m(content: string): string;
}

/** What each side said about its mediator and its times, and why it cannot come, each in the compartment of its side. */
export async function plantTimes(matter: string, county: number, { write, m }: Planting): Promise<void> {
  const now = momentOf(Date.now());
  const [choosing, offer] = [newId(), newId()];
  await write(sql`insert into venue.choosing (county, id, matter, mediation, shown, state, asked_at)
    select ${county}, ${choosing}, matter, id, mediators, 'open', ${now}
    from mediation.mediation where county = ${county} and matter = ${matter}`);
  await write(sql`insert into venue.offer (county, id, matter, mediation, kind, place, minutes, state, asked_at)
    select ${county}, ${offer}, matter, id, 'visit', '村委会', 60, 'open', ${now}
    from mediation.mediation where county = ${county} and matter = ${matter}`);
  for (const side of ["A", "B"]) {
    const principals = sql`from mediation.party
      where county = ${county} and matter = ${matter} and side = ${side} and role = 'principal'`;
    await write(sql`insert into venue.choice (county, id, choosing, matter, compartment, party, answer, way, at)
      select ${county}, ${newId()}, ${choosing}, matter, side, id, 'committee', 'telephone', ${now} ${principals}`);
    await write(sql`insert into venue.answer (county, id, offer, matter, compartment, party, options, way, at)
      select ${county}, ${newId()}, ${offer}, matter, side, id, '{}', 'telephone', ${now} ${principals}`);
    await write(sql`insert into venue.late_change (county, id, matter, compartment, session, party, reason, way, at)
      select ${county}, ${newId()}, p.matter, p.side, s.id, p.id, ${m(`late ${side}`)}, 'telephone', ${now}
      from mediation.party p join mediation.session s on s.county = p.county and s.matter = p.matter
      where p.county = ${county} and p.matter = ${matter} and p.side = ${side} and p.role = 'principal'`);
  }
  await write(sql`insert into venue.safety (county, id, matter, compartment, mediation, seats, leave, call, stop, at)
    select ${county}, ${newId()}, matter, 'neutral', id, ${m("safety neutral")}, '先后离开', '值班室', '有人动手', ${now}
    from mediation.mediation where county = ${county} and matter = ${matter}`);
}
