import { countyMap } from "@maple/grid/server";
import { type About, mayAct } from "@maple/identity";
import { compartmentsFor, mayActOn, personFieldsFor, saidOfNone } from "@maple/matter";
import { aboutFor, findMatter, type MatterCore } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { type Actor, actorText, question, refuse, staffAmong, staffOf } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { Person } from "@maple/resident";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { mayChangeMediators } from "../actions/change-mediators.ts";
import { mayConduct, partyFacts } from "../actions/mediation-facts.ts";
import type { MediationView, PartyMediationView, PartyView, SessionView } from "../model/mediation.ts";
import { mediationActsIn } from "../model/mediation-life.ts";
import { deciders } from "../rules/ready.ts";
import { findAgreement, type ObligationRow, obligationsOf, signaturesOf } from "../store/agreement-store.ts";
import {
  findMediationOf,
  type MediationRow,
  type PartyRow,
  partiesOf,
  proposalsOf,
  type SessionRow,
  sessionsOf,
} from "../store/mediation-store.ts";
import { agreementViews, confirmationFor, withoutProofs } from "./agreement-views.ts";

interface Facts {
  matter: MatterCore;
  about: About;
  mediation: MediationRow | null;
  parties: PartyRow[];
}

async function load(
  { tx, county, actor, input }: { tx: Tx; county: number; actor: Actor; input: { matter: string } },
  missing = saidOfNone(actor, false) as string,
): Promise<Facts> {
  const matter = (await findMatter(tx, county, input.matter)) ?? refuse(missing);
  const about = await aboutFor({ tx, county, actor }, matter);
  const mediation = await findMediationOf(tx, county, matter.id);
  return { matter, about, mediation, parties: mediation ? await partiesOf(tx, county, mediation.id) : [] };
}

/** A mediation as staff see it; null while the matter has none. Names of parties are opened through the one door. */
export const viewMediation = (door: ResidentDoor) =>
  question<{ matter: string }, Facts, MediationView | null>({
    verb: "mediation.view",
    input: z.object({ matter: z.uuid() }),
    load: (given) => load(given),
    who: (actor, { about }) => mayActOn(actor, "matter.see", about),
    opens: (actor, { matter, about }) =>
      compartmentsFor(actor, matter, mayAct(actor, "matter.see", about) === null).map((compartment) => ({
        matter: matter.id,
        compartment,
      })),
    answer: async ({ tx, county, actor, facts: { matter, about, mediation, parties }, now }) => {
      if (!mediation) return null;
      const readable = personFieldsFor(actor, about);
      const persons =
        readable.length > 0
          ? await door.read(
              tx,
              county,
              parties.map((party) => party.person),
              { reader: actorText(actor), purpose: "mediate", fields: readable, at: now },
            )
          : new Map<string, Person>();
      const proposals = await proposalsOf(tx, county, mediation.id);
      const writers = staffAmong(proposals.map((one) => one.author));
      const names = await staffNames(tx, county, [...mediation.mediators, ...writers]);
      const committee = (await countyMap(tx, county)).units.get(mediation.committee);
      const { agreement, interims } = withoutProofs(
        await agreementViews(tx, county, mediation, parties, now),
        mayAct(actor, "file.see", about) === null,
      );
      return {
        id: mediation.id,
        matter: matter.id,
        state: mediation.state,
        number: `${mediation.year}-${mediation.number}`,
        askedBy: mediation.asked_by,
        committee: { id: mediation.committee, name: committee?.name ?? { zh: "", en: "" } },
        mediators: mediation.mediators.map((id) => ({ id, name: names.get(id) ?? "" })),
        begunAt: mediation.begun_at,
        endedAt: mediation.ended_at,
        endReason: mediation.end_reason,
        parties: parties.map((party) => partyView(party, persons.get(party.person) ?? null)),
        sessions: (await sessionsOf(tx, county, mediation.id)).map(sessionView),
        proposals: proposals.map((one) => ({
          id: one.id,
          compartment: one.compartment,
          text: one.text,
          at: one.at,
          by: names.get(staffOf(one.author) ?? "") ?? "",
        })),
        agreement,
        interims,
        confirmation: agreement ? confirmationFor(agreement, matter, now) : null,
        may: mediationActsIn(mediation.state).map((act) => ({
          act,
          reason: (act === "change-mediators" ? mayChangeMediators : mayConduct)(actor, { about, mediation }),
        })),
      };
    },
  });

/** A mediation as one side sees it through its link. Of the other side: whose name it is and whether they agreed to mediate. */
export const partyMediation = (door: ResidentDoor) =>
  question<{ matter: string }, Facts, PartyMediationView | null>({
    verb: "mediation.party-view",
    input: z.object({ matter: z.uuid() }),
    load: (given) => load(given, "matter-not-found"),
    who: (actor, { matter }) =>
      actor.holds.some((hold) => hold.matter === matter.id) ? null : "matter-not-found",
    opens: (actor, { matter }) =>
      compartmentsFor(actor, matter, false).map((compartment) => ({ matter: matter.id, compartment })),
    answer: async ({ tx, county, actor, facts: { matter, mediation, parties }, now }) => {
      const own = ownParty(actor, matter.id, parties);
      if (!mediation || !own) return null;
      const persons = await door.read(
        tx,
        county,
        parties.map((party) => party.person),
        { reader: actorText(actor), purpose: "own", fields: ["name"], at: now },
      );
      const names = await staffNames(tx, county, mediation.mediators);
      const sessions = (await sessionsOf(tx, county, mediation.id)).map(sessionView);
      const willing = deciders(partyFacts(parties));
      const { agreement, interims } = await agreementViews(tx, county, mediation, parties, now);
      const shown = agreement && agreement.state !== "draft" ? agreement : null;
      return {
        state: mediation.state,
        number: `${mediation.year}-${mediation.number}`,
        committee: (await countyMap(tx, county)).units.get(mediation.committee)?.name ?? { zh: "", en: "" },
        mediators: mediation.mediators.map((id) => names.get(id) ?? ""),
        mySide: own.side,
        me: partyView(own, persons.get(own.person) ?? null),
        otherSide: parties
          .filter((party) => party.side !== own.side)
          .map((party) => {
            const person = persons.get(party.person);
            return {
              id: party.id,
              name: person?.shown === "named" ? person.name : null,
              role: party.role,
              decides: willing.some((one) => one.id === party.id),
              consent: party.consent,
            };
          }),
        sameSide: parties
          .filter((party) => party.side === own.side && party.id !== own.id)
          .map((party) => ({
            id: party.id,
            name: persons.get(party.person)?.name ?? null,
            role: party.role,
          })),
        nextSession: sessions.find((session) => session.result === null) ?? null,
        // The record is read and signed at the table; the page shows that it was held and how it ended.
        sessions: sessions.map((session) => ({ ...session, record: "" })),
        proposals: (await proposalsOf(tx, county, mediation.id)).map(
          ({ id, compartment, text, at: put }) => ({
            id,
            compartment,
            text,
            at: put,
          }),
        ),
        agreement: shown,
        interims,
        confirmation: shown ? confirmationFor(shown, matter, now) : null,
        endReason: mediation.end_reason,
      };
    },
  });

function ownParty(actor: Actor, matter: string, parties: readonly PartyRow[]): PartyRow | null {
  const id = actor.holds.find((hold) => hold.matter === matter)?.party ?? null;
  return parties.find((party) => party.id === id) ?? null;
}

function partyView(party: PartyRow, person: Person | null): PartyView {
  return {
    id: party.id,
    side: party.side,
    kind: party.kind,
    role: party.role,
    speaksFor: party.speaks_for,
    minor: party.minor,
    name: person?.name ?? null,
    phone: person?.phone ?? null,
    address: person?.address ?? null,
    noticeAt: party.notice_at,
    consent: party.consent,
    consentAt: party.consent_at,
  };
}

function sessionView(row: SessionRow): SessionView {
  return {
    id: row.id,
    number: row.number,
    plannedAt: row.planned_at,
    place: row.place,
    present: row.present,
    invited: row.invited,
    begunAt: row.begun_at,
    endedAt: row.ended_at,
    result: row.result,
    failure: row.failure,
    record: row.record,
  };
}

/** How far the agreement of a mediation is, for whoever stands above: none, being drafted, or beyond that. */
export async function agreementState(
  tx: Tx,
  county: number,
  mediation: string,
): Promise<"none" | "draft" | "offered"> {
  const row = await findAgreement(tx, county, mediation);
  if (!row) return "none";
  return row.state === "draft" ? "draft" : "offered";
}

/** The agreement that lies for signing or was signed, as its terms and who signed; null while there is none. */
export async function agreementToSign(
  tx: Tx,
  county: number,
  mediation: string,
): Promise<{
  id: string;
  state: "offered" | "sealed";
  terms: Array<
    Pick<ObligationRow, "who" | "toward" | "kind" | "what" | "cents"> & { dueOn: string; series: number }
  >;
  signed: string[];
} | null> {
  const row = await findAgreement(tx, county, mediation);
  if (!row || row.form !== "written" || (row.state !== "offered" && row.state !== "sealed")) return null;
  const terms = await obligationsOf(tx, county, row.id);
  return {
    id: row.id,
    state: row.state,
    terms: terms.map(({ who, toward, kind, what, cents, due_on, series, number }) => {
      return { who, toward, kind, what, cents, dueOn: due_on, series: series ?? number };
    }),
    signed: (await signaturesOf(tx, county, row.id)).map((one) => one.signer),
  };
}
