import type { Actor } from "@maple/platform/act";
import { fileLimits, keepFile } from "@maple/platform/files";
import type { FastifyRequest } from "fastify";
import { type Form, readParts, refusalOf } from "./forms.ts";
import { type Fault, faultOf, nowMoment, type Portal } from "./portal.ts";
import type { ReportDraft } from "./src/pages.tsx";

export interface Taken {
  form: Form;
  files: ReportDraft["files"];
  faults: Fault[];
  status: number;
}

/** Takes in every file of a form; one that is refused is named with its reason and costs the others nothing. */
export async function takeFiles(
  portal: Portal,
  request: FastifyRequest,
  actor: Actor,
  room: number,
): Promise<Taken> {
  const files: ReportDraft["files"] = [];
  const faults: Fault[] = [];
  let status = 200;
  const refused = (name: string, reason: string) => {
    const { fault, status: code } = faultOf(portal, request, { reason, values: {} }, "files");
    faults.push({ field: "files", words: `${name}${fault.words === "" ? "" : `: ${fault.words}`}` });
    status = code;
  };
  const form = await readParts(
    request,
    async (file) => {
      if (file.field !== "files") return;
      if (file.tooLarge) return refused(file.name, "video-too-large");
      if (files.length >= room) return refused(file.name, "too-large");
      try {
        const kept = await keepFile(portal, {
          actor,
          bytes: file.bytes,
          name: file.name,
          source: file.beside("source"),
          now: nowMoment(),
        });
        files.push({ id: kept.id, kind: kept.kind, bytes: kept.bytes, name: file.name.slice(-80) });
      } catch (error) {
        refused(file.name, refusalOf(error).reason);
      }
    },
    fileLimits.videoBytes,
  );
  return { form, files, faults, status };
}
