import { mayAct } from "@maple/identity";
import { mayActOn, personFieldsFor } from "@maple/matter";
import { mayMeet } from "@maple/mediation";
import { agreementState, mayConduct, partyFacts, partyOf } from "@maple/mediation/server";
import { type Actor, actorText, question, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { filesOf } from "@maple/platform/files";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { factsOf, zone } from "../actions/offer-facts.ts";
import { loadTalk, readOpenings, type TalkFacts } from "../actions/talk-facts.ts";
import {
  type FileView,
  type MessageView,
  type OfferView,
  type PartyName,
  type TalkView,
  tables,
  type Voice,
} from "../model/talk.ts";
import { awaits, basisOf, mayAnswer, mayOffer, mayWithdraw, standingOf } from "../rules/offers.ts";
import { mayWrite } from "../rules/room.ts";
import { summaryOf } from "../rules/summary.ts";
import { type OfferRow, offersOf } from "../store/offer-store.ts";
import { findDraft, type MessageRow, messagesOf, seenAt } from "../store/talk-store.ts";

const input = z.object({ matter: z.uuid() });

/** The room as its reader sees it: a side, a mediator, or staff who see the matter and read the joint part. */
export const talkView = (door: ResidentDoor) =>
  question<{ matter: string }, TalkFacts, TalkView>({
    verb: "talk.view",
    input,
    load: loadTalk,
    who: (actor, facts) => (partyOf(actor, facts) ? null : mayActOn(actor, "matter.see", facts.about)),
    opens: (actor, facts) => readOpenings(actor, facts, mayAct(actor, "matter.see", facts.about) === null),
    answer: async ({ tx, county, actor, facts, now }) => {
      const { matter, mediation, parties, room, standing } = facts;
      const own = partyOf(actor, facts);
      const voice: Voice = own?.side ?? "M";
      const today = localDateOf(now, zone);
      const conducts = own ? null : mayConduct(actor, facts);
      const names = await namesOf(door, { tx, county, actor, now }, facts);
      const seen = room
        ? await seenAt(tx, county, room.id, own ? `party:${own.id}` : actorText(actor))
        : null;
      const files = new Map(
        (await filesOf(tx, county, matter.id)).map(({ id, name, media }) => [id, { id, name, media }]),
      );
      const view: Viewing = { voice, today, seen, files, conducts };
      const messages = (room ? await messagesOf(tx, county, room.id) : []).map((row) =>
        messageView(row, view),
      );
      const rows = room ? await offersOf(tx, county, room.id) : [];
      const agreement = await agreementState(tx, county, mediation.id);
      const talking = standing === "open" && (own !== null || conducts === null);
      const offers = rows.map((row) => offerView(row, { ...view, talking, drafted: agreement !== "none" }));
      const news = [...messages, ...offers].filter((one) => one.isNew).length;
      const objection = conducts ?? mayWrite(standing);
      const draft = room && own ? await findDraft(tx, county, room.id, own.id) : null;
      const missing = mayMeet(partyFacts(parties))?.reason ?? null;
      return {
        matter: matter.id,
        standing,
        voice,
        straight: room?.straight ?? [],
        parties: names,
        messages,
        offers,
        draft: draft && {
          to: draft.addressed,
          text: draft.text,
          files: fileViews(draft.files, files),
          typed: { by: draft.typed_by, relation: draft.relation },
          keptAt: draft.kept_at,
        },
        news,
        summary: summaryOf({
          reader: voice,
          standing,
          today,
          offers: rows.map((row) => ({ ...factsOf(row), terms: row.terms })),
          parties: names,
          held: messages.filter((one) => one.state === "held").length,
          news,
          agreement,
        }),
        may: {
          open: own
            ? "not-the-mediator"
            : (conducts ??
              (standing === "open" ? "talk-open-already" : standing === "ended" ? "talk-ended" : missing)),
          close: own ? "not-the-mediator" : (conducts ?? (standing === "open" ? null : "talk-not-open")),
          write: objection,
          offer: Object.fromEntries(
            tables
              .filter((table) => voice === "M" || table === "joint" || table === voice)
              .map((table) => [table, objection ?? mayOffer(rows.map(factsOf), table, today)]),
          ),
        },
      };
    },
  });

interface Viewing {
  voice: Voice;
  today: string;
  seen: string | null;
  files: ReadonlyMap<string, FileView>;
  /** Why a reader with no voice has none. */
  conducts: string | null;
}

const fileViews = (ids: readonly string[], files: Viewing["files"]): FileView[] =>
  ids.flatMap((id) => files.get(id) ?? []);

function messageView(row: MessageRow, { voice, seen, files, conducts }: Viewing): MessageView {
  const mine = row.sender === voice && conducts === null;
  const shownAt = row.passed_at ?? row.at;
  return {
    id: row.id,
    sender: row.sender,
    mine,
    to: row.addressed,
    text: row.text,
    files: fileViews(row.files, files),
    typed: { by: row.typed_by, relation: row.relation },
    state: row.state,
    reason: row.reason,
    at: row.at,
    passedAt: row.passed_at,
    isNew: !mine && conducts === null && (seen === null || shownAt > seen),
  };
}

function offerView(
  row: OfferRow,
  { voice, today, seen, conducts, talking, drafted }: Viewing & { talking: boolean; drafted: boolean },
): OfferView {
  const offer = factsOf(row);
  const mine = row.maker === voice && conducts === null;
  const may: OfferView["may"] = [];
  if (talking && mayAnswer(offer, voice, today) === null) may.push("accept", "decline", "counter");
  if (talking && mayWithdraw(offer, voice, today) === null) may.push("withdraw");
  if (talking && voice === "M" && basisOf([offer])) {
    may.push("set-aside");
    if (!drafted) may.push("draft");
  }
  return {
    id: row.id,
    table: row.compartment,
    maker: row.maker,
    mine,
    terms: row.terms,
    note: row.note,
    until: row.until,
    state: standingOf(offer, today),
    accepted: row.accepted,
    awaits: awaits(offer, today),
    counters: row.counters,
    typed: { by: row.typed_by, relation: row.relation },
    at: row.at,
    closedAt: row.closed_at,
    agreement: row.agreement,
    isNew: !mine && conducts === null && (seen === null || row.at > seen),
    may,
  };
}

/** The principals by name, as far as the reader may read names. */
async function namesOf(
  door: ResidentDoor,
  { tx, county, actor, now }: { tx: Tx; county: number; actor: Actor; now: string },
  facts: TalkFacts,
): Promise<PartyName[]> {
  const principals = facts.parties.filter((party) => party.role === "principal");
  const asParty = partyOf(actor, facts) !== null;
  const readable = asParty || personFieldsFor(actor, facts.about).includes("name");
  const persons = readable
    ? await door.read(
        tx,
        county,
        principals.map((party) => party.person),
        { reader: actorText(actor), purpose: asParty ? "own" : "mediate", fields: ["name"], at: now },
      )
    : null;
  return principals.map((party) => {
    const person = persons?.get(party.person);
    const hidden = asParty && person?.shown !== "named" && party.id !== partyOf(actor, facts)?.id;
    return { id: party.id, side: party.side, name: hidden ? null : (person?.name ?? null) };
  });
}

/** What is new to a party in its room, for the page of its matter; null where it has none. */
export const talkNews = question<{ matter: string }, TalkFacts, { standing: string; news: number } | null>({
  verb: "talk.news",
  input,
  load: loadTalk,
  who: (actor, facts) => (partyOf(actor, facts) ? null : "matter-not-found"),
  opens: (actor, facts) => readOpenings(actor, facts, false),
  answer: async ({ tx, county, actor, facts }) => {
    const own = partyOf(actor, facts) ?? refuse("matter-not-found");
    if (!facts.room) return null;
    const seen = await seenAt(tx, county, facts.room.id, `party:${own.id}`);
    const messages = await messagesOf(tx, county, facts.room.id);
    const offers = await offersOf(tx, county, facts.room.id);
    const news = [
      ...messages.map((one) => ({ by: one.sender, at: one.passed_at ?? one.at })),
      ...offers.map((one) => ({ by: one.maker, at: one.at })),
    ].filter((one) => one.by !== own.side && (seen === null || one.at > seen));
    return { standing: facts.standing, news: news.length };
  },
});
