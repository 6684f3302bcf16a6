import { countyMap } from "@maple/grid/server";
import { compartmentsFor, mayActOn } from "@maple/matter";
import { findMatter, loadToSee, type MatterFacts } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { question, staffAmong, staffOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { openCompartments } from "@maple/platform/db";
import { filesOf } from "@maple/platform/files";
import { z } from "zod";
import { linkOpens } from "../actions/answer-request.ts";
import type { AskedOfYou, RequestList } from "../model/evidence.ts";
import { coversOf } from "../store/cover-store.ts";
import { findByToken, type RequestRow, requestsOf } from "../store/request-store.ts";

const zone = "Asia/Shanghai";

/** What was asked of whom outside about a matter, and what came of it. */
export const evidenceRequests = question<{ matter: string }, MatterFacts, RequestList>({
  verb: "evidence.list",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  opens: (actor, { matter }) =>
    compartmentsFor(actor, matter, true).map((compartment) => ({ matter: matter.id, compartment })),
  answer: async ({ tx, county, actor, facts: { matter, about }, now }) => {
    const rows = await requestsOf(tx, county, matter.id);
    const covers = await coversOf(tx, county, matter.id);
    const [names, files] = await Promise.all([
      staffNames(tx, county, staffAmong([...rows, ...covers].map((row) => row.by))),
      filesOf(tx, county, matter.id),
    ]);
    const copies = new Set(covers.map((one) => one.copy));
    const seesFiles = mayActOn(actor, "file.see", about) === null;
    return {
      requests: rows.map((row) => ({
        id: row.id,
        receiver: row.receiver,
        asked: row.asked,
        place: row.place,
        hours: row.hours,
        purpose: row.purpose,
        answerBy: row.answer_by,
        overdue: row.state === "asked" && row.answer_by < localDateOf(now, zone),
        state: row.state,
        by: names.get(staffOf(row.by) ?? "") ?? null,
        at: row.at,
        answeredAt: row.answered_at,
        answeredBy: row.answered_by,
        reason: row.reason,
        words: row.words,
        files: seesFiles
          ? files
              .filter((file) => row.files.includes(file.id))
              .map(({ id, name, bytes, sha256 }) => ({ id, name, bytes, sha256: sha256.toString("hex") }))
          : [],
      })),
      mayAsk: mayActOn(actor, "evidence.ask", about) === null,
      seesFiles,
      photos: seesFiles
        ? files
            .filter(
              (file) => file.media === "image/jpeg" && file.kind !== "signature" && !copies.has(file.id),
            )
            .map(({ id, name }) => ({ id, name }))
        : [],
      covers: covers.flatMap((cover) => {
        // A copy for a side is told of to those who read that side.
        const file = files.find((one) => one.id === cover.copy);
        const { copy, source, audience, at } = cover;
        const by = names.get(staffOf(cover.by) ?? "") ?? null;
        return file ? [{ copy, source, audience, at, by, name: file.name }] : [];
      }),
    };
  },
});

/** The request that a link opens; null when it opens none any more. */
export const askedOfYou = question<{ token: string }, RequestRow | null, AskedOfYou | null>({
  verb: "evidence.asked-of-you",
  input: z.object({ token: z.string().max(200) }),
  load: ({ tx, county, input: { token } }) => findByToken(tx, county, hashSecret(token)),
  who: () => null,
  answer: async ({ tx, county, facts: row, now }) => {
    if (!row || !linkOpens(row, localDateOf(now, zone))) return null;
    const matter = await findMatter(tx, county, row.matter);
    const room = matter?.room ? (await countyMap(tx, county)).units.get(matter.room) : undefined;
    await openCompartments(tx, [{ matter: row.matter, compartment: "staff" }]);
    const files = row.files.length > 0 ? await filesOf(tx, county, row.matter) : [];
    return {
      state: row.state,
      station: room?.name ?? null,
      phone: room?.phone ?? null,
      receiver: row.receiver,
      asked: row.asked,
      place: row.place,
      hours: row.hours,
      purpose: row.purpose,
      answerBy: row.answer_by,
      answeredAt: row.answered_at,
      files: files
        .filter((file) => row.files.includes(file.id))
        .map(({ name, sha256 }) => ({ name, sha256: sha256.toString("hex") })),
    };
  },
});
