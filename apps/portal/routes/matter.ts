import { followedTasks } from "@maple/handling/server";
import { isOpen, type TrackView } from "@maple/matter";
import { answerOutcome, rateMatter, reopenMatter, trackMatter, writeNote } from "@maple/matter/server";
import { partyMediation } from "@maple/mediation/server";
import { reminders } from "@maple/notification/server";
import type { Actor } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { say } from "@maple/platform/words";
import { ownReferrals } from "@maple/referral/server";
import { openPart, ownParts, togetherView } from "@maple/repeat/server";
import { talkNews } from "@maple/talk/server";
import { followedOwner } from "@maple/teamwork/server";
import { ownTracks } from "@maple/track/server";
import { ownTime } from "@maple/venue/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { formOf } from "../forms.ts";
import { giveToken, holderOf, isShortLived } from "../holds.ts";
import {
  commandFrom,
  doAct,
  doAsk,
  type Fault,
  faultOf,
  isId,
  type Portal,
  readerOf,
  sendPage,
  sendRefusal,
} from "../portal.ts";
import { takeFiles } from "../take-files.ts";

export interface OwnMatter {
  id: string;
  actor: Actor;
  track: TrackView;
  /** Their key, where it lasts: a calendar program brings it instead of a cookie. */
  token: string | null;
}

/** The matter of an address as its holder follows it; otherwise the page that says it was not found. */
export async function ownMatter(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<OwnMatter | null> {
  const { matter } = request.params as { matter: string };
  if (isId(matter)) {
    const { actor, token: key } = await holderOf(portal, request, matter);
    const token = key === null || isShortLived(request, key) ? null : key;
    const answer = await doAsk(portal, trackMatter(portal.door), actor, { matter });
    if (answer.ok) return { id: matter, actor, track: answer.value, token };
  }
  sendRefusal(portal, request, reply, { reason: "matter-not-found", values: {} });
  return null;
}

const doneWords = (portal: Portal) => {
  const { followWords, ownTimeWords, papersWords } = portal.pages;
  return {
    replied: followWords.replySent,
    answered: followWords.outcomeThanks,
    rated: followWords.rateDone,
    reopened: followWords.reopenDone,
    referral: followWords.referralDone,
    agreed: papersWords.consentDone,
    refused: papersWords.refusedDone,
    signed: papersWords.signDone,
    chose: ownTimeWords.choiceDone,
    ticked: ownTimeWords.timesDone,
    late: ownTimeWords.lateDone,
  } as const;
};

async function showMatter(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  own: OwnMatter,
  given: { faults: Fault[]; reply: string; command?: string; status: number },
) {
  const words = doneWords(portal);
  const { done = "" } = request.query as { done?: string };
  const { lang } = readerOf(portal, request);
  const isParty = own.track.sides.some((side) => side === "A" || side === "B");
  const mediation = isParty
    ? await doAsk(portal, partyMediation(portal.door), own.actor, { matter: own.id })
    : null;
  const time = isParty ? await doAsk(portal, ownTime, own.actor, { matter: own.id }) : null;
  const reminded = isParty ? await doAsk(portal, reminders, own.actor, { matter: own.id }) : null;
  const talk = isParty ? await doAsk(portal, talkNews, own.actor, { matter: own.id }) : null;
  // A matter that is over is nobody's any more.
  const owner = isOpen(own.track.state)
    ? await doAsk(portal, followedOwner, own.actor, { matter: own.id })
    : null;
  const departments = await doAsk(portal, followedTasks, own.actor, { matter: own.id });
  const referrals = await doAsk(portal, ownReferrals, own.actor, { matter: own.id });
  const together =
    own.track.outcome === "merged" ? await doAsk(portal, togetherView, own.actor, { matter: own.id }) : null;
  const parts = own.track.sides.includes("reporter")
    ? await doAsk(portal, ownParts, own.actor, { matter: own.id })
    : null;
  const ways = await doAsk(portal, ownTracks, own.actor, { matter: own.id });
  return sendPage(
    portal,
    request,
    reply,
    "matter",
    {
      track: own.track,
      mediation: mediation?.ok ? mediation.value : null,
      talk: talk?.ok ? talk.value : null,
      time: time?.ok ? time.value : null,
      calendar: own.token === null ? null : `/t/${own.token}/sessions.ics`,
      ways: ways.ok ? ways.value : [],
      owner: owner?.ok ? owner.value : null,
      departments: departments.ok ? departments.value : [],
      referrals: referrals.ok ? referrals.value : [],
      together: together?.ok ? together.value : null,
      parts: parts?.ok ? parts.value.map((part) => ({ ...part, command: newId() })) : [],
      reminders: reminded?.ok ? reminded.value : [],
      faults: given.faults,
      reply: given.reply,
      command: given.command ?? newId(),
      done: Object.hasOwn(words, done) ? say(words[done as keyof typeof words], lang) : null,
    },
    { status: given.status, here: `/m/${own.id}` },
  );
}

/** The matter and what its holder may do to it. */
export function matterPages(app: FastifyInstance, portal: Portal): void {
  app.get("/m/:matter", async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    return own ? showMatter(portal, request, reply, own, { faults: [], reply: "", status: 200 }) : reply;
  });

  app.post(
    "/m/:matter/reply",
    { bodyLimit: 250 * 1024 * 1024, config: { rateLimit: { max: 30, timeWindow: "1 minute" } } },
    async (request, reply) => {
      const own = await ownMatter(portal, request, reply);
      if (!own) return reply;
      const taken = await takeFiles(portal, request, own.actor, 20);
      const text = taken.form.one("text");
      const command = commandFrom(taken.form.one("command"));
      const faults = [...taken.faults];
      const { lang } = readerOf(portal, request);
      if (faults.length === 0 && text.trim() === "" && taken.files.length === 0)
        faults.push({ field: "text", words: say(portal.pages.followWords.replyEmpty, lang) });
      if (faults.length > 0)
        return showMatter(portal, request, reply, own, {
          faults,
          reply: text,
          command,
          status: taken.status === 200 ? 422 : taken.status,
        });
      const outcome = await doAct(portal, writeNote, {
        id: command,
        actor: own.actor,
        input: {
          matter: own.id,
          compartment: own.track.writeTo ?? "reporter",
          kind: "message",
          text,
          files: taken.files.map((file) => file.id),
        },
      });
      if (!outcome.ok) {
        const { status, fault } = faultOf(portal, request, outcome, "text");
        return showMatter(portal, request, reply, own, { faults: [fault], reply: text, command, status });
      }
      return reply.redirect(`/m/${own.id}?done=replied#messages`, 303);
    },
  );

  // A part that goes on by itself has a key of its own; whoever holds the first one gets it here.
  app.post("/m/:matter/part/:part", { bodyLimit: 4096 }, async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const { part } = request.params as { part: string };
    if (!isId(part)) return sendRefusal(portal, request, reply, { reason: "part-not-found", values: {} });
    const opened = await doAct(portal, openPart(portal.door), {
      id: commandFrom(formOf(request).one("command")),
      actor: own.actor,
      input: { matter: own.id, part },
    });
    if (!opened.ok) return sendRefusal(portal, request, reply, opened);
    giveToken(portal, request, reply, `${portal.county}.${opened.value.secret}`, "long");
    return reply.redirect(`/m/${opened.value.part}`, 303);
  });

  // The file door of the open interface decides and logs who looks; this address only keeps papers' links short.
  app.get("/m/:matter/files/:file", async (request, reply) => {
    const { file } = request.params as { file: string };
    if (!isId(file)) return sendRefusal(portal, request, reply, { reason: "file-not-found", values: {} });
    return reply.redirect(`/api/files/${file}`, 303);
  });
  afterwards(app, portal);
}

/** What is asked once it is settled: is it solved, how was it, and "this is not solved". */
function afterwards(app: FastifyInstance, portal: Portal): void {
  const bodyLimit = 262_144;
  app.get("/m/:matter/outcome", async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    return sendPage(portal, request, reply, "outcome", {
      matter: own.id,
      command: newId(),
      faults: [],
      answer: "",
      reasons: [],
    });
  });
  app.post("/m/:matter/outcome", { bodyLimit }, async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const { lang } = readerOf(portal, request);
    const typed = {
      matter: own.id,
      command: commandFrom(form.one("command")),
      answer: form.one("answer"),
      reasons: form.all("reasons").slice(0, 8),
    };
    const again = (fault: Fault, status: number) =>
      sendPage(portal, request, reply, "outcome", { ...typed, faults: [fault] }, { status });
    if (typed.answer !== "confirmed" && typed.answer !== "not-solved")
      return again({ field: "answer", words: say(portal.pages.followWords.outcomeChoose, lang) }, 422);
    const reasons = typed.answer === "not-solved" ? typed.reasons : [];
    const outcome = await doAct(portal, answerOutcome, {
      id: typed.command,
      actor: own.actor,
      input: { matter: own.id, answer: typed.answer, reasons },
    });
    if (!outcome.ok) {
      const { status, fault } = faultOf(portal, request, outcome, "answer");
      return again(fault, status);
    }
    return reply.redirect(
      typed.answer === "not-solved" && own.track.reopenUntil
        ? `/m/${own.id}/reopen`
        : `/m/${own.id}?done=answered`,
      303,
    );
  });

  app.get("/m/:matter/rate", async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    return sendPage(portal, request, reply, "rate", {
      matter: own.id,
      command: newId(),
      faults: [],
      score: "",
      reasons: [],
      words: "",
      thanks: false,
    });
  });
  app.post("/m/:matter/rate", { bodyLimit }, async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const { lang } = readerOf(portal, request);
    const typed = {
      matter: own.id,
      command: commandFrom(form.one("command")),
      score: form.one("score"),
      reasons: form.all("reasons").slice(0, 8),
      words: form.one("words"),
      thanks: form.one("thanks") === "yes",
    };
    const again = (fault: Fault, status: number) =>
      sendPage(portal, request, reply, "rate", { ...typed, faults: [fault] }, { status });
    if (!/^[1-5]$/.test(typed.score))
      return again({ field: "score", words: say(portal.pages.followWords.rateChoose, lang) }, 422);
    const input = {
      matter: own.id,
      score: typed.score,
      reasons: typed.reasons,
      words: typed.words.slice(0, 1000),
      thanks: typed.thanks,
    };
    const outcome = await doAct(portal, rateMatter, { id: typed.command, actor: own.actor, input });
    if (!outcome.ok) {
      const { status, fault } = faultOf(portal, request, outcome, "score");
      return again(fault, status);
    }
    return reply.redirect(`/m/${own.id}?done=rated`, 303);
  });

  const reopenPage = (
    request: FastifyRequest,
    reply: FastifyReply,
    own: OwnMatter,
    given: { command: string; reason: string; faults: Fault[]; status: number },
  ) => {
    const until = own.track.reopenUntil;
    if (until === null)
      return sendRefusal(portal, request, reply, {
        reason: "act-not-possible",
        values: { state: "", stateEn: "" },
      });
    const { status, ...rest } = given;
    return sendPage(
      portal,
      request,
      reply,
      "reopen",
      { matter: own.id, until: localDateOf(until, portal.zone), ...rest },
      { status },
    );
  };
  app.get("/m/:matter/reopen", async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    return own
      ? reopenPage(request, reply, own, { command: newId(), reason: "", faults: [], status: 200 })
      : reply;
  });
  app.post("/m/:matter/reopen", { bodyLimit }, async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const [command, reason] = [commandFrom(form.one("command")), form.one("reason")];
    const outcome = await doAct(portal, reopenMatter, {
      id: command,
      actor: own.actor,
      input: { matter: own.id, reason: reason.slice(0, 2000) },
    });
    if (outcome.ok) return reply.redirect(`/m/${own.id}?done=reopened`, 303);
    const { status, fault } = faultOf(portal, request, outcome, "reason");
    return reopenPage(request, reply, own, { command, reason, faults: [fault], status });
  });
}
