import type { About } from "@maple/identity";
import { mayActOn, saidOfNone } from "@maple/matter";
import { aboutFor, findMatter, type MatterCore } from "@maple/matter/server";
import { type Actor, question, refuse } from "@maple/platform/act";
import type { KeyRing } from "@maple/platform/crypto";
import type { Tx } from "@maple/platform/db";
import { type FilePart, joinPapers, paperToDocx, paperToPdf } from "@maple/platform/documents";
import { type Blobs, filesOf } from "@maple/platform/files";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { fileCompartments, gatherCaseFile } from "../actions/gather-case-file.ts";
import { type FormId, paperForms } from "../model/papers.ts";
import { papersOnOffer } from "../rules/papers/needed-papers.ts";
import { packPapers } from "../rules/papers/pack.ts";
import { fillPaper, papersOfFile } from "../rules/papers/papers-of-file.ts";

export interface PaperLine {
  id: string;
  form: string;
  index: number;
  number: string;
  name: { zh: string; en: string };
}

export interface MadeFile {
  name: string;
  media: string;
  bytes: Uint8Array;
}

type Facts = { matter: MatterCore; about: About };
const load = async ({
  tx,
  county,
  actor,
  input,
}: {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { matter: string };
}): Promise<Facts> => {
  const matter = (await findMatter(tx, county, input.matter)) ?? refuse(saidOfNone(actor, false));
  return { matter, about: await aboutFor({ tx, county, actor }, matter) };
};
/** Papers hold names, telephones and addresses of both sides: whoever may read all of them there. */
const who = (actor: Actor, { about }: Facts) =>
  mayActOn(actor, "person.read", about) ?? mayActOn(actor, "person.contact", about);

type DataKeys = (county: number) => { data: KeyRing };

/** What the committee's own file is made of: what is said in confidence stays out of it. */
const opens = (_actor: unknown, { matter }: Facts) =>
  fileCompartments.map((compartment) => ({ matter: matter.id, compartment }));

/** The documents that can be taken out now, in the order of the file. */
export const listPapers = (door: ResidentDoor) =>
  question<{ matter: string }, Facts, PaperLine[]>({
    verb: "mediation.list-papers",
    input: z.object({ matter: z.uuid() }),
    load,
    who,
    opens,
    answer: async (given) => {
      const file = await gatherCaseFile({ ...given, door, matter: given.input.matter });
      return papersOnOffer(file).map(({ id, form, index, number, name }) => ({
        id,
        form,
        index,
        number,
        name,
      }));
    },
  });

const one = z.object({
  matter: z.uuid(),
  form: z.enum(paperForms.map((form) => form.id) as [FormId, ...FormId[]]),
  index: z.coerce.number().int().min(0).max(50).default(0),
  lang: z.enum(["zh", "en"]).default("zh"),
  as: z.enum(["pdf", "docx"]).default("pdf"),
});

/** One paper, as PDF/A or Word. */
export const makePaper = (door: ResidentDoor, blobs: Blobs, keys: DataKeys) =>
  question<z.infer<typeof one>, Facts, MadeFile>({
    verb: "mediation.make-paper",
    input: one,
    load,
    who,
    opens,
    answer: async (given) => {
      const { form, index, lang, as } = given.input;
      const file = await gatherCaseFile({
        ...given,
        door,
        blobs,
        ...(form === "custody" ? { check: { blobs, ring: keys(given.county).data } } : {}),
        matter: given.input.matter,
      });
      const paper = fillPaper(form, file, lang, index);
      const name = `${paper.title}-${file.matter.code}`;
      if (as === "docx") {
        return {
          name: `${name}.docx`,
          media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          bytes: await paperToDocx(paper),
        };
      }
      return {
        name: `${name}.pdf`,
        media: "application/pdf",
        bytes: await paperToPdf(paper, { madeAt: given.now }),
      };
    },
  });

const pack = z.object({ matter: z.uuid(), lang: z.enum(["zh", "en"]).default("zh") });

/** What is taken along to a home or a vessel, as one PDF to print: it needs no network there. Mission B7. */
export const makePack = (door: ResidentDoor) =>
  question<z.infer<typeof pack>, Facts, MadeFile>({
    verb: "mediation.make-pack",
    input: pack,
    load,
    who,
    opens,
    answer: async (given) => {
      const { lang } = given.input;
      const file = await gatherCaseFile({ ...given, door, matter: given.input.matter });
      const { code, title } = file.matter;
      const organ = file.committee.name[lang];
      const joined = await joinPapers(packPapers(file, lang), { title, organ, lang, madeAt: given.now });
      const name = `${lang === "zh" ? "随带材料" : "to-take-along"}-${code}.pdf`;
      return { name, media: "application/pdf", bytes: joined.pdf };
    },
  });

/** The whole file as one PDF with cover and list; scans and pictures stand behind the paper they belong to. */
export const makeFile = (door: ResidentDoor, blobs: Blobs, keys: DataKeys) =>
  question<{ matter: string; lang: "zh" | "en" }, Facts, MadeFile>({
    verb: "mediation.make-file",
    input: z.object({ matter: z.uuid(), lang: z.enum(["zh", "en"]).default("zh") }),
    load,
    who,
    opens,
    answer: async (given) => {
      const { lang } = given.input;
      const check = { blobs, ring: keys(given.county).data };
      const file = await gatherCaseFile({ ...given, door, blobs, check, matter: given.input.matter });
      const kept = new Map(
        (await filesOf(given.tx, given.county, given.input.matter)).map((row) => [row.id, row]),
      );
      const parts: FilePart[] = [];
      for (const part of papersOfFile(file, lang)) {
        const scan = kept.get(part.id);
        if (part.kind === "paper") parts.push({ id: part.id, paper: part.paper });
        else if (scan)
          parts.push({
            id: part.id,
            title: part.name[lang],
            scans: [await blobs.get(given.county, scan.sha256)],
          });
      }
      const joined = await joinPapers(parts, {
        title: `${file.matter.title}-${file.matter.code}`,
        organ: file.committee.name[lang],
        lang,
        madeAt: given.now,
      });
      return {
        name: `${lang === "zh" ? "调解卷宗" : "mediation-file"}-${file.matter.code}.pdf`,
        media: "application/pdf",
        bytes: joined.pdf,
      };
    },
  });
