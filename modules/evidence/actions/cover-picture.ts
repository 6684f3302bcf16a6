import { compartmentsFor, mayActOn } from "@maple/matter";
import { loadMatter, type MatterFacts } from "@maple/matter/server";
import { type Actor, action, actorText, refuse } from "@maple/platform/act";
import { type Blobs, coverParts, findFile, insertCopy, insertFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { audiences, mostBoxes } from "../model/evidence.ts";
import { insertCover } from "../store/cover-store.ts";

const share = z.number().min(0).max(1);
const input = z.object({
  matter: z.uuid(),
  file: z.uuid(),
  boxes: z.array(z.object({ x: share, y: share, w: share, h: share })).max(mostBoxes),
  audience: z.enum(audiences),
});

const opened = (actor: Actor, { matter }: MatterFacts) => compartmentsFor(actor, matter, true);

/** A copy of a picture with parts painted over, put where a side sees it; the picture itself stays where it is. */
export const coverPicture = (blobs: Blobs) =>
  action<z.infer<typeof input>, MatterFacts, { copy: string }>({
    verb: "evidence.cover",
    input,
    load: loadMatter,
    who: (actor, { about }) => mayActOn(actor, "evidence.ask", about) ?? mayActOn(actor, "file.see", about),
    opens: (actor, facts) =>
      opened(actor, facts).map((compartment) => ({ matter: facts.matter.id, compartment })),
    run: async ({ tx, county, actor, input: given, facts, now, tell }) => {
      const { matter } = facts;
      if (given.boxes.length === 0) refuse("cover-boxes-needed");
      // What one may not read one does not write into either.
      if (!opened(actor, facts).some((one) => one === given.audience)) refuse("cover-audience-closed");
      const source = await findFile(tx, county, given.file);
      if (!source || source.matter !== matter.id) return refuse("file-not-found");
      if (source.media !== "image/jpeg") refuse("cover-no-picture");
      const bytes = await coverParts(await blobs.get(county, source.sha256), given.boxes);
      const [copy, by] = [newId(), actorText(actor)];
      await insertFile(tx, county, {
        id: copy,
        matter: matter.id,
        compartment: given.audience,
        kind: "photo",
        name: `遮挡_${source.name}`.slice(0, 80),
        media: "image/jpeg",
        bytes: bytes.byteLength,
        sha256: await blobs.put(county, bytes),
        added_by: by,
        added_at: now,
      });
      await insertCopy(tx, county, {
        copy,
        source: source.id,
        source_matter: matter.id,
        matter: matter.id,
        kind: "covered",
        part: given.audience,
        by,
        at: now,
      });
      const { boxes, audience } = given;
      await insertCover(tx, county, {
        copy,
        source: source.id,
        matter: matter.id,
        audience,
        boxes,
        by,
        at: now,
      });
      tell({
        stream: matter.id,
        kind: "matter",
        type: "evidence.covered",
        data: { source: source.id, copy, audience, boxes: boxes.length },
      });
      return { copy };
    },
  });
