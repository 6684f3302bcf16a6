import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { aboutMatter, findMatter, type MatterCore } from "@maple/matter/server";
import { question, refuse } from "@maple/platform/act";
import { joinPapers, paperToDocx, paperToPdf } from "@maple/platform/documents";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { gatherCaseFile } from "../actions/gather-case-file.ts";
import { type FormId, paperForms } from "../model/papers.ts";
import { neededPapers } from "../rules/papers/needed-papers.ts";
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

type Facts = { matter: MatterCore };
const load = async ({
  tx,
  county,
  input,
}: {
  tx: Parameters<typeof findMatter>[0];
  county: number;
  input: { matter: string };
}): Promise<Facts> => ({
  matter: (await findMatter(tx, county, input.matter)) ?? refuse("matter-not-found"),
});
/** Papers hold the names of both sides: whoever mediates, and whoever may read persons there. */
const who = (actor: Parameters<typeof mayAct>[0], { matter }: Facts) => {
  const objection = mayAct(actor, "person.read", aboutMatter(matter));
  return objection === "not-your-area" ? "matter-not-found" : objection;
};

/** The documents this file has now, in their order. */
export const listPapers = (door: ResidentDoor) =>
  question<{ matter: string }, Facts, PaperLine[]>({
    verb: "mediation.list-papers",
    input: z.object({ matter: z.uuid() }),
    load,
    who,
    opens: (_actor, { matter }) =>
      ["joint", "staff"].map((compartment) => ({ matter: matter.id, compartment })),
    answer: async (given) => {
      const file = await gatherCaseFile({ ...given, door, matter: given.input.matter });
      return neededPapers(file).flatMap((paper) =>
        paper.kind === "paper"
          ? [{ id: paper.id, form: paper.form, index: paper.index, number: paper.number, name: paper.name }]
          : [],
      );
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
export const makePaper = (door: ResidentDoor) =>
  question<z.infer<typeof one>, Facts, MadeFile>({
    verb: "mediation.make-paper",
    input: one,
    load,
    who,
    opens: (_actor, { matter }) =>
      ["joint", "staff"].map((compartment) => ({ matter: matter.id, compartment })),
    answer: async (given) => {
      const { form, index, lang, as } = given.input;
      const file = await gatherCaseFile({ ...given, door, matter: given.input.matter });
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

/** The whole file as one PDF with cover and list. */
export const makeFile = (door: ResidentDoor) =>
  question<{ matter: string; lang: "zh" | "en" }, Facts, MadeFile>({
    verb: "mediation.make-file",
    input: z.object({ matter: z.uuid(), lang: z.enum(["zh", "en"]).default("zh") }),
    load,
    who,
    opens: (_actor, { matter }) =>
      ["joint", "staff"].map((compartment) => ({ matter: matter.id, compartment })),
    answer: async (given) => {
      const { lang } = given.input;
      const file = await gatherCaseFile({ ...given, door, matter: given.input.matter });
      const organ = (await countyMap(given.tx, given.county)) && file.committee.name[lang];
      const parts = papersOfFile(file, lang).flatMap((part) =>
        part.kind === "paper" ? [{ id: part.id, paper: part.paper }] : [],
      );
      const joined = await joinPapers(parts, {
        title: `${file.matter.title}-${file.matter.code}`,
        organ,
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
