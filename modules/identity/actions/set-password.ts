import { action, refuse } from "@maple/platform/act";
import { hashSecret } from "@maple/platform/crypto";
import { z } from "zod";
import { findLink, keepLinkUsed, keepPassword } from "../store/account-store.ts";
import { newPasswordHash } from "./password-hash.ts";

const input = z.object({ link: z.string().min(20).max(200), password: z.string().min(1).max(1000) });

/** The owner of an account sets their own password with the link they were given: once, within a day. */
export const setPassword = action({
  verb: "identity.set-password",
  input,
  load: async ({ tx, county, input: { link }, now }) => {
    const found = await findLink(tx, county, hashSecret(link), now);
    if (!found) refuse("link-gone");
    if (found.locked_at !== null) refuse("account-locked");
    return found;
  },
  // Whoever has the link is its owner.
  who: () => null,
  run: async ({ tx, county, facts, input: { password }, now, tell }) => {
    const hash = await newPasswordHash(tx, county, { username: facts.username, password, before: null });
    await keepPassword(tx, county, facts.account, hash);
    await keepLinkUsed(tx, county, facts.id, now);
    tell({ stream: facts.account, kind: "account", type: "account.password-set", data: { link: facts.id } });
    return { username: facts.username };
  },
});
