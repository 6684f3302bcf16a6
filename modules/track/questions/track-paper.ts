import { countyMap } from "@maple/grid/server";
import type { About } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { loadToSee, type MatterCore, notesOf } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { actorText, question, refuse } from "@maple/platform/act";
import { paperToPdf } from "@maple/platform/documents";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { noticePaper } from "../rules/notice-paper.ts";
import { policePaper } from "../rules/track-paper.ts";
import { agreementsOf, trackParties } from "../store/agreement-store.ts";
import { tracksOf } from "../store/track-store.ts";
import { agreementNumber } from "./track-view.ts";

const input = z.object({
  matter: z.uuid(),
  track: z.uuid(),
  /** The agreement before the police, or the notice of the track that both sides are given. */
  form: z.enum(["agreement", "notice"]),
  lang: z.enum(["zh", "en"]).default("zh"),
});
type Input = z.infer<typeof input>;
type Facts = { matter: MatterCore; about: About };
export interface MadePaper {
  name: string;
  media: string;
  bytes: Uint8Array;
}

/** A paper of a track, to be printed and signed. Names on it are read through the one door, and logged. */
export const trackPaper = (door: ResidentDoor) =>
  question<Input, Facts, MadePaper>({
    verb: "track.paper",
    input,
    load: loadToSee,
    who: (actor, { about }) =>
      mayActOn(actor, "person.read", about) ?? mayActOn(actor, "person.contact", about),
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
    answer: async ({ tx, county, actor, input: { track: id, form, lang }, facts: { matter }, now }) => {
      const track =
        (await tracksOf(tx, county, matter.id)).find((one) => one.id === id) ??
        refuse("legal-track-not-found");
      const map = await countyMap(tx, county);
      const room = matter.room ? map.units.get(matter.room) : undefined;
      const organ = (room?.parent ? map.units.get(room.parent) : undefined)?.name ?? room?.name;
      const made = async (paper: Parameters<typeof paperToPdf>[0]): Promise<MadePaper> => ({
        name: `${paper.title}-${matter.code}.pdf`,
        media: "application/pdf",
        bytes: await paperToPdf(paper, { madeAt: now }),
      });
      const issuer = organ ?? { zh: "公安派出所", en: "Police station" };
      if (form === "notice")
        return made(noticePaper({ ...track, code: matter.code, organ: issuer, now }, lang));
      const agreement =
        (await agreementsOf(tx, county, matter.id)).find((one) => one.track === id) ??
        refuse("track-agreement-needed");
      const [parties, notes, names] = await Promise.all([
        trackParties(tx, county, id),
        notesOf(tx, county, matter.id),
        staffNames(tx, county, [agreement.host]),
      ]);
      const people = await door.read(
        tx,
        county,
        parties.map((one) => one.person),
        { reader: actorText(actor), purpose: "handle", fields: ["name", "phone"], at: now },
      );
      const text = (note: string) => notes.find((one) => one.id === note)?.text ?? "";
      return made(
        policePaper(
          {
            kind: track.kind,
            number: agreementNumber(agreement),
            organ: issuer,
            host: names.get(agreement.host) ?? "",
            heldAt: agreement.held_at,
            facts: text(agreement.facts_note),
            content: text(agreement.content_note),
            performBy: agreement.perform_by,
            parties: parties.map(({ side, role, person }) => ({
              side,
              role,
              name: people.get(person)?.name ?? "",
              phone: people.get(person)?.phone ?? null,
            })),
            madeAt: agreement.made_at,
          },
          lang,
        ),
      );
    },
  });
