import { action } from "@maple/platform/act";
import { z } from "zod";
import { keepResetSeen } from "../store/account-store.ts";
import { loadOwnAccount, ownAccountOnly } from "./own-account.ts";

/** The owner has read that their account was reset, by whom and when. */
export const seeReset = action({
  verb: "identity.see-reset",
  input: z.object({}),
  load: loadOwnAccount,
  who: ownAccountOnly,
  run: async ({ tx, county, facts: { account }, now, tell }) => {
    await keepResetSeen(tx, county, account.id, now);
    tell({ stream: account.id, kind: "account", type: "account.reset-seen", data: {} });
    return { seen: true };
  },
});
