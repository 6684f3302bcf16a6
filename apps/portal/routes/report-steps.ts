import type { CountyMap } from "@maple/grid/server";
import { choiceOf, namings } from "@maple/matter";
import { followMatter, type NearbyMatter, nearbyMatters, reportMatter } from "@maple/matter/server";
import { guestOf } from "@maple/platform/act";
import { named, say } from "@maple/platform/words";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { gridsIn, mapOf, placing, todayIn, townsOf } from "../county-facts.ts";
import { commandOfDraft, filesFrom, keepDraft, newSeed, openDraft } from "../drafts.ts";
import { type Form, formOf } from "../forms.ts";
import { giveToken } from "../holds.ts";
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
import type { PageName, PageProps, ReportDraft, Step } from "../src/pages.tsx";
import { takeFiles } from "../take-files.ts";

interface Query {
  d?: string;
  change?: string;
  room?: string;
  lost?: string;
}

const queryOf = (request: FastifyRequest) => request.query as Query;
const pathOf = (step: Step) => (step === "story" ? "/report" : `/report/${step}`);
const bodyLimit = 2 * 1024 * 1024;
const filesAtMost = 20;

/** The report, one thing a page. Each answer makes a new version of the draft and leads to the next page by its address. */
export function reportRoutes(app: FastifyInstance, portal: Portal): void {
  const { pages } = portal;
  for (const step of pages.reportSteps) {
    app.get(pathOf(step), async (request, reply) => {
      const draft =
        (await openDraft(portal, request, queryOf(request).d)) ??
        (step === "story" ? await freshDraft(portal, request) : null);
      if (!draft) return reply.redirect("/report?lost=1", 303);
      if (step === "danger" && !pages.mustTellPolice(draft))
        return reply.redirect(`/report/where?d=${queryOf(request).d ?? ""}`, 303);
      return showStep(portal, request, reply, {
        step,
        draft,
        d: queryOf(request).d ?? "",
        faults: [],
        status: 200,
      });
    });
    if (step === "check") continue;
    app.post(
      pathOf(step),
      { bodyLimit, config: { rateLimit: { max: 120, timeWindow: "1 minute" } } },
      async (request, reply) => {
        const draft =
          (await openDraft(portal, request, queryOf(request).d)) ??
          (step === "story" ? await freshDraft(portal, request) : null);
        if (!draft) return reply.redirect("/report?lost=1", 303);
        return takeAnswer(portal, request, reply, step, draft);
      },
    );
  }
  app.post(
    "/report/files/add",
    { bodyLimit: 1024 * 1024 * 250, config: { rateLimit: { max: 30, timeWindow: "1 minute" } } },
    (request, reply) => addFiles(portal, request, reply),
  );
  app.post("/report/files/remove", { bodyLimit }, async (request, reply) => {
    const draft = await openDraft(portal, request, queryOf(request).d);
    if (!draft) return reply.redirect("/report?lost=1", 303);
    const gone = formOf(request).one("file");
    const d = await keepDraft(portal, request, reply, {
      ...draft,
      files: draft.files.filter((file) => file.id !== gone),
    });
    return reply.redirect(addressOf("files", d, queryOf(request).change === "1"), 303);
  });
  app.post(
    "/report/send",
    { bodyLimit, config: { rateLimit: { max: 20, timeWindow: "10 minutes" } } },
    (request, reply) => send(portal, request, reply),
  );
  app.post("/report/follow", { bodyLimit }, async (request, reply) => {
    const form = formOf(request);
    const outcome = await doAct(portal, followMatter, {
      id: commandFrom(form.one("command")),
      actor: guestOf(portal.county),
      input: { matter: form.one("matter") },
    });
    if (!outcome.ok) return sendRefusal(portal, request, reply, outcome);
    return sendPage(portal, request, reply, "followed", {}, { here: "/" });
  });
}

const addressOf = (step: Step, d: string, changing: boolean) =>
  `${pathOf(step)}?d=${d}${changing ? "&change=1" : ""}`;

async function freshDraft(portal: Portal, request: FastifyRequest): Promise<ReportDraft> {
  const room = request.method === "POST" ? formOf(request).one("room") : queryOf(request).room;
  const known = isId(room) && (await mapOf(portal)).units.has(room);
  return portal.pages.emptyDraft(newSeed(), known ? room : null);
}

async function stepFacts(portal: Portal, draft: ReportDraft, map: CountyMap) {
  const hasGrids = draft.area !== "" && gridsIn(map, draft.area, "zh", todayIn(portal)).length > 1;
  return { hasGrids, nearby: (await nearbyOf(portal, draft)).length };
}

async function nearbyOf(portal: Portal, draft: ReportDraft): Promise<NearbyMatter[]> {
  if (draft.story === "") return [];
  const { story, category, place } = portal.pages.reportOf(draft, portal.zone, "zh");
  const answer = await doAsk(portal, nearbyMatters, guestOf(portal.county), {
    place,
    story: [...story].slice(0, 10_000).join(""),
    ...(category ? { category } : {}),
  });
  return answer.ok ? answer.value : [];
}

interface Shown {
  step: Step;
  draft: ReportDraft;
  d: string;
  faults: Fault[];
  status: number;
}

async function showStep(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { step, draft, d, faults, status }: Shown,
): Promise<FastifyReply> {
  const { lang } = readerOf(portal, request);
  const map = await mapOf(portal);
  const changing = queryOf(request).change === "1";
  const facts = await stepFacts(portal, draft, map);
  const props = { faults, draft, d, changing, back: portal.pages.stepBefore(step, draft, facts) };
  const options = {
    status,
    keep: "private, no-cache",
    ...(request.method === "GET" ? {} : { here: addressOf(step, d, changing) }),
  } as const;
  const roomUnit = draft.room ? map.units.get(draft.room) : undefined;
  const roomName = roomUnit ? named(roomUnit.name, lang) : null;
  const areaUnit = map.units.get(draft.area || draft.town);
  const areaName = areaUnit ? named(areaUnit.name, lang) : null;
  const day = todayIn(portal);
  const show = <N extends PageName>(name: N, all: PageProps<N>) =>
    sendPage(portal, request, reply, name, all, options);
  switch (step) {
    case "story":
      return show("story", { ...props, roomName, lost: queryOf(request).lost === "1" });
    case "where":
      return show("where", { ...props, roomName, today: day, towns: townsOf(map, lang, day) });
    case "grid":
      return show("grid-step", {
        ...props,
        areaName: areaName ?? "",
        grids: gridsIn(map, draft.area, lang, day),
      });
    case "nearby":
      return show("nearby", {
        ...props,
        nearby: await nearbyOf(portal, draft),
        mayFollow: true,
        command: commandFrom(undefined),
      });
    case "check": {
      const placed = placing(map, portal.pages.placeOf(draft), lang, day);
      return show("check", {
        ...props,
        areaName: roomName ?? areaName,
        goesTo: "goesTo" in placed ? placed.goesTo : null,
      });
    }
    default:
      return show(step, props);
  }
}

/** The part of the draft that one page asks for, as it was typed: also what does not fit is kept to be put right. */
function withAnswer(step: Step, draft: ReportDraft, form: Form, map: CountyMap): ReportDraft {
  const cut = (name: string, most: number) => [...form.one(name)].slice(0, most).join("");
  switch (step) {
    case "story": {
      const story = form.one("story").slice(0, 400_000);
      return { ...draft, story, policeTold: draft.policeTold && story === draft.story };
    }
    case "danger":
      return { ...draft, policeTold: form.one("policeTold") === "yes" };
    case "where": {
      const area = map.units.get(form.one("area"));
      const isTown = area?.kind === "town";
      const [lng, lat] = [Number(form.one("lng")), Number(form.one("lat"))];
      const hasPoint = form.one("lng") !== "" && Number.isFinite(lng) && Number.isFinite(lat);
      const areaId = area && !isTown ? area.id : "";
      return {
        ...draft,
        placeWords: cut("placeWords", 300),
        area: areaId,
        town: isTown ? area.id : "",
        grid: areaId === draft.area ? draft.grid : "",
        done: areaId === draft.area ? draft.done : draft.done.filter((one) => one !== "grid"),
        point: hasPoint ? { lng, lat } : null,
        happenedOn: cut("happenedOn", 20).trim(),
      };
    }
    case "grid":
      return { ...draft, grid: map.grids.has(form.one("grid")) ? form.one("grid") : "" };
    case "category":
      return { ...draft, category: choiceOf(form.one("category")) ? form.one("category") : "" };
    case "files": {
      const sent = filesFrom(form.all("file")).filter(
        (file) => !draft.files.some((have) => have.id === file.id),
      );
      return { ...draft, files: [...draft.files, ...sent].slice(0, filesAtMost) };
    }
    case "about":
      return {
        ...draft,
        naming: namings.find((naming) => naming === form.one("naming")) ?? "",
        name: cut("name", 60),
        phone: cut("phone", 30),
      };
    default:
      return draft;
  }
}

async function takeAnswer(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  step: Step,
  before: ReportDraft,
): Promise<FastifyReply> {
  const { pages } = portal;
  const map = await mapOf(portal);
  const { lang } = readerOf(portal, request);
  const told = withAnswer(step, before, formOf(request), map);
  const day = todayIn(portal);
  const faults = pages.faultsOf(step, told, day).map(({ field, reason }): Fault => {
    if (reason === "date-unfit" || reason === "where-needed" || reason === "naming-needed")
      return { field, words: say(pages.reportWords[reason], lang) };
    return faultOf(portal, request, { reason, values: {} }, field).fault;
  });
  if (step === "where" && faults.length === 0) {
    const placed = placing(map, pages.placeOf(told), lang, day);
    if ("refused" in placed) faults.push({ field: "placeWords", words: placed.refused });
  }
  const draft = faults.length === 0 ? pages.withDone(told, step) : told;
  const d = await keepDraft(portal, request, reply, draft);
  if (faults.length > 0) return showStep(portal, request, reply, { step, draft, d, faults, status: 422 });
  const changing = queryOf(request).change === "1";
  const next = pages.stepAfter(step, draft, await stepFacts(portal, draft, map), changing);
  return reply.redirect(addressOf(next, d, changing && next !== "check"), 303);
}

async function addFiles(portal: Portal, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const draft = await openDraft(portal, request, queryOf(request).d);
  if (!draft) return reply.redirect("/report?lost=1", 303);
  const { lang } = readerOf(portal, request);
  const taken = await takeFiles(portal, request, guestOf(portal.county), filesAtMost - draft.files.length);
  const faults = [...taken.faults];
  if (taken.files.length === 0 && faults.length === 0)
    faults.push({ field: "files", words: say(portal.pages.reportWords.filesNone, lang) });
  const kept = { ...draft, files: [...draft.files, ...taken.files] };
  const d = await keepDraft(portal, request, reply, kept);
  if (faults.length > 0)
    return showStep(portal, request, reply, {
      step: "files",
      draft: kept,
      d,
      faults,
      status: taken.status === 200 ? 422 : taken.status,
    });
  return reply.redirect(addressOf("files", d, queryOf(request).change === "1"), 303);
}

/** A first page that was passed over is shown before anything is sent. */
function firstUnfit(portal: Portal, draft: ReportDraft): Step | null {
  const day = todayIn(portal);
  return (
    portal.pages.reportSteps.find((step) =>
      step === "danger"
        ? portal.pages.mustTellPolice(draft)
        : portal.pages.faultsOf(step, draft, day).length > 0,
    ) ?? null
  );
}

async function send(portal: Portal, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const d = queryOf(request).d ?? "";
  const draft = await openDraft(portal, request, d);
  if (!draft) return reply.redirect("/report?lost=1", 303);
  const unfit = firstUnfit(portal, draft);
  if (unfit) return reply.redirect(addressOf(unfit, d, true), 303);
  const { lang } = readerOf(portal, request);
  // As a guest always: a browser that holds keys already must get the same receipt when it sends the same form again.
  const outcome = await doAct(portal, reportMatter(portal.door), {
    id: commandOfDraft(draft),
    actor: guestOf(portal.county),
    input: portal.pages.reportOf(draft, portal.zone, lang),
  });
  if (!outcome.ok) {
    const { status, fault } = faultOf(portal, request, outcome);
    return showStep(portal, request, reply, { step: "check", draft, d, faults: [fault], status });
  }
  giveToken(portal, request, reply, `${portal.county}.${outcome.value.secret}`, "long");
  return reply.redirect(`/receipt/${outcome.value.matter}`, 303);
}
