import { action } from "@maple/platform/act";
import { z } from "zod";
import { keepPassword } from "../store/account-store.ts";
import { endSessions } from "../store/session-store.ts";
import { loadOwnAccount, ownAccountOnly } from "./own-account.ts";
import { newPasswordHash } from "./password-hash.ts";

/** A new password of one's own, after the present one was proved; every other session ends and says why. */
export const changePassword = action({
  verb: "identity.change-password",
  input: z.object({ next: z.string().min(1).max(1000) }),
  load: loadOwnAccount,
  who: ownAccountOnly,
  needsProof: () => true,
  run: async ({ tx, county, facts: { account, session }, input, now, tell }) => {
    const hash = await newPasswordHash(tx, county, {
      username: account.username,
      password: input.next,
      before: account.password_hash,
    });
    await keepPassword(tx, county, account.id, hash);
    const ended = await endSessions(tx, county, {
      account: account.id,
      at: now,
      why: "password",
      but: session,
    });
    tell({
      stream: account.id,
      kind: "account",
      type: "account.password-changed",
      data: { ended: ended.length },
    });
    return { ended: ended.length };
  },
});
