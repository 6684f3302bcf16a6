import type { CountyMap } from "@maple/grid/server";
import { countyMap } from "@maple/grid/server";
import { type Action, action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { mayKeep } from "../rules/keep-area.ts";
import { objectionToStaff, plainStaffPhone } from "../rules/staff-data.ts";
import { type KeysOf, keepStaff } from "../store/post-store.ts";
import { staffOrRefuse } from "./post-facts.ts";

const fields = { name: z.string().max(80), phone: z.string().max(40).default("") };
const addInput = z.object(fields);
const correctInput = z.object({ staff: z.uuid(), ...fields });

/** Adds somebody who will work here: a working name and a telephone, nothing else of a private life. */
export const addStaff = (keys: KeysOf): Action<z.infer<typeof addInput>, CountyMap, { staff: string }> =>
  action({
    verb: "people.add-staff",
    input: addInput,
    load: ({ tx, county }) => countyMap(tx, county),
    who: (actor, map) => mayKeep(actor, "people.keep", null, map),
    run: async ({ tx, county, input, tell }) => {
      const objection = objectionToStaff(input);
      if (objection) refuse(objection);
      const id = newId();
      const phone = plainStaffPhone(input.phone);
      await keepStaff(tx, county, keys, { id, name: input.name.trim(), phone });
      tell({ stream: id, kind: "staff", type: "staff.added", data: { phone: phone !== null } });
      return { staff: id };
    },
  });

/** Corrects the working name or the telephone. */
export const correctStaff = (
  keys: KeysOf,
): Action<z.infer<typeof correctInput>, CountyMap, { staff: string }> =>
  action({
    verb: "people.correct-staff",
    input: correctInput,
    load: async ({ tx, county, input }) => {
      await staffOrRefuse(tx, county, input.staff);
      return countyMap(tx, county);
    },
    who: (actor, map) => mayKeep(actor, "people.keep", null, map),
    run: async ({ tx, county, input, tell }) => {
      const objection = objectionToStaff(input);
      if (objection) refuse(objection);
      const phone = plainStaffPhone(input.phone);
      await keepStaff(tx, county, keys, { id: input.staff, name: input.name.trim(), phone });
      tell({ stream: input.staff, kind: "staff", type: "staff.corrected", data: { phone: phone !== null } });
      return { staff: input.staff };
    },
  });
