import { isCategory } from "@maple/matter";
import { findMatterByCode } from "@maple/matter/server";
import { action, mayInCounty, refuse } from "@maple/platform/act";
import { isLocalDate } from "@maple/platform/clock";
import { newId, tidyReceiptCode } from "@maple/platform/ids";
import { z } from "zod";
import { objectionToHold } from "../rules/set-hold.ts";
import { insertHoldRow } from "../store/hold-store.ts";

const day = z.string().refine(isLocalDate).nullable().default(null);
const input = z.object({
  name: z.string().max(80),
  reason: z.string().max(500),
  /** The receipt's code: whoever sets a hold sees nothing of the matter. */
  code: z.string().max(40).default(""),
  category: z.string().refine(isCategory).nullable().default(null),
  from: day,
  until: day,
});

/** An archive hold: what it covers is not forgotten until it is lifted. */
export const setHold = action<z.infer<typeof input>, null, { hold: string }>({
  verb: "keeping.set-hold",
  input,
  load: async () => null,
  who: (actor) => mayInCounty(actor, "keeping.keep"),
  run: async ({ tx, county, actor, input: { code, ...wanted }, now, tell }) => {
    const tidy = code.trim() === "" ? null : tidyReceiptCode(code);
    const found = tidy === null ? null : await findMatterByCode(tx, county, tidy);
    if (code.trim() !== "" && !found) refuse("code-not-found");
    const matter = found?.id ?? null;
    const objection = objectionToHold({ ...wanted, matter });
    if (objection) refuse(objection);
    const id = newId();
    await insertHoldRow(tx, county, {
      ...wanted,
      id,
      matter,
      name: wanted.name.trim(),
      reason: wanted.reason.trim(),
      setBy: actor.id,
      setAt: now,
      liftedBy: null,
      liftedAt: null,
      liftReason: null,
    });
    const { category, from, until } = wanted;
    tell({
      stream: id,
      kind: "hold",
      type: "keeping.hold-set",
      begins: true,
      data: { matter, category, from, until },
    });
    return { hold: id };
  },
});
