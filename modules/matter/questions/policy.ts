import { mayAct } from "@maple/identity";
import { question } from "@maple/platform/act";
import { z } from "zod";
import type { PolicyPage } from "../model/policy-page.ts";
import { policyPage } from "../rules/policy-page.ts";

/** The whole policy in words: roles, reaches, compartments, fields, protected matters, and what nobody may. */
export const readPolicy = question<Record<string, never>, null, PolicyPage>({
  verb: "policy.see",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayAct(actor, "policy.see", null),
  answer: async () => policyPage(),
});
