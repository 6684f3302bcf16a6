import { action } from "@maple/platform/act";
import { z } from "zod";
import { roles } from "../model/abilities.ts";
import { mayKeepAccounts } from "../rules/keep-account.ts";
import { keepFactorRoles } from "../store/account-store.ts";

/** Which roles of this county need a second factor; whoever lacks one sets it up when they sign in next. */
export const requireSecondFactor = action({
  verb: "identity.require-second-factor",
  input: z.object({ roles: z.array(z.enum(roles)).max(roles.length) }),
  load: async () => null,
  who: mayKeepAccounts,
  needsProof: () => true,
  run: async ({ tx, county, actor, input, now, tell }) => {
    const chosen = [...new Set(input.roles)].sort();
    await keepFactorRoles(tx, county, chosen, now);
    tell({
      stream: actor.id,
      kind: "account-keeper",
      type: "account.second-factor-required",
      data: { roles: chosen },
    });
    return { roles: chosen };
  },
});
