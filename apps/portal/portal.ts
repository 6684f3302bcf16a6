import { existsSync, readFileSync } from "node:fs";
import { listCounties } from "@maple/grid/server";
import { type Action, type Actor, act, ask, type Outcome, type Question } from "@maple/platform/act";
import { type Moment, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { problemOf, readerLang } from "@maple/platform/http";
import { newId } from "@maple/platform/ids";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { PortalDoors } from "./doors.ts";
import type { Frame, PageName, PageProps } from "./src/pages.tsx";

export type Pages = typeof import("./src/pages.tsx");
export type Reader = Frame["reader"];
export type Fault = { field: string; words: string };
export type Refusal = { reason: string; values: Readonly<Record<string, string | number>> };

export interface Portal extends PortalDoors {
  pages: Pages;
  assets: Frame["assets"];
  name: { zh: string; en: string };
  demonstration: boolean;
  zone: string;
}

const built = new URL("dist/", import.meta.url);

/** Loads the built pages. @throws Error when the portal has not been built yet (`npm run build`). */
export async function openPortal(doors: PortalDoors): Promise<Portal> {
  const pagesAt = new URL("server/pages.js", built);
  if (!existsSync(pagesAt)) throw new Error("The portal's pages are not built: run `npm run build` first.");
  const pages = (await import(pagesAt.href)) as Pages;
  const manifest = JSON.parse(readFileSync(new URL("client/manifest.json", built), "utf8")) as Record<
    string,
    { file: string; css?: string[] }
  >;
  const entry = manifest["src/client/portal.ts"];
  if (!entry) throw new Error("The portal's build has no entry script: run `npm run build` again.");
  const counties = await inCounty(doors.db, doors.county, listCounties);
  const own = counties.find((one) => one.county === doors.county);
  return {
    ...doors,
    pages,
    assets: { script: `/assets/portal/${entry.file}`, style: `/assets/portal/${entry.css?.[0] ?? ""}` },
    name: own ? { zh: own.zh, en: own.en } : { zh: "枫桥", en: "Maplebridge" },
    demonstration: own?.demonstration ?? false,
    zone: own?.zone ?? "Asia/Shanghai",
  };
}

export const nowMoment = (): Moment => momentOf(Date.now());

export function readerOf(portal: Portal, request: FastifyRequest): Reader {
  return { lang: readerLang(request), zone: portal.zone, now: nowMoment() };
}

const year = 31_536_000;

/** Sends a whole page. `here` is where a plain GET shows the same, when that is not the address asked for. */
export function sendPage<N extends PageName>(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  name: N,
  props: PageProps<N>,
  options: {
    status?: number;
    here?: string;
    keep?: "no-store" | "private, no-cache" | "public, max-age=300";
  } = {},
): FastifyReply {
  const question = request.query as { lang?: string; large?: string };
  const cookie = { path: "/", sameSite: "lax", maxAge: year, secure: portal.secure } as const;
  if (question.lang === "zh" || question.lang === "en") reply.setCookie("maple_lang", question.lang, cookie);
  if (question.large === "1" || question.large === "0")
    reply.setCookie("maple_large", question.large, cookie);
  const frame: Frame = {
    reader: readerOf(portal, request),
    large: (question.large ?? request.cookies.maple_large) === "1",
    county: portal.name,
    demonstration: portal.demonstration,
    here: options.here ?? request.url,
    assets: portal.assets,
  };
  return reply
    .code(options.status ?? 200)
    .type("text/html; charset=utf-8")
    .header("cache-control", options.keep ?? "no-store")
    .header("vary", "cookie, accept-language")
    .send(portal.pages.renderPage(name, props, frame));
}

/** A refusal as the fault of a field (or of the whole form), in the reader's language. */
export function faultOf(
  portal: Portal,
  request: FastifyRequest,
  refusal: Refusal,
  field = "",
): { status: number; fault: Fault } {
  const problem = problemOf(portal.reasons, refusal, readerLang(request));
  return { status: problem.status, fault: { field, words: problem.detail } };
}

/** The page for what cannot be shown or done: what happened, and the ways on. */
export function sendRefusal(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const { status, fault } = faultOf(portal, request, refusal);
  const kind = status === 404 ? "not-found" : status >= 500 ? "went-wrong" : "refused";
  const draft = /^\/report\/\w+.*[?&](d=[0-9a-f]{64})/.exec(request.url)?.[1];
  const again = draft && status !== 404 ? { again: `/report/check?${draft}` } : {};
  return sendPage(
    portal,
    request,
    reply,
    "problem",
    { kind, detail: fault.words, ...again },
    { status, here: request.method === "GET" ? request.url : "/" },
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (text: unknown): text is string => typeof text === "string" && uuid.test(text);
export const commandFrom = (text: string | undefined): string => (isId(text) ? text.toLowerCase() : newId());

export async function doAct<I, F, V>(
  portal: Portal,
  action: Action<I, F, V>,
  given: { id: string; actor: Actor; input: unknown },
): Promise<Outcome<V>> {
  const outcome = await act(portal.db, action, { ...given, now: nowMoment() });
  if (outcome.ok) portal.changed(given.actor.county);
  return outcome;
}

export function doAsk<I, F, V>(portal: Portal, question: Question<I, F, V>, actor: Actor, input: unknown) {
  return ask(portal.db, question, { actor, input, now: nowMoment() });
}
