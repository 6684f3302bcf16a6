import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { mayKeepAccounts } from "../rules/keep-account.ts";
import { accountsOfSubject, findProvider, keepSubject, removeSubject } from "../store/step-store.ts";
import { loadAccount } from "./account-facts.ts";

/** Links an account to a person of the county's sign-on provider, by the provider's own name for them; empty unlinks. */
export const linkSubject = action({
  verb: "identity.link-subject",
  input: z.object({ account: z.uuid(), subject: z.string().trim().max(255) }),
  load: async (given) => ({
    ...(await loadAccount(given)),
    provider: await findProvider(given.tx, given.county),
  }),
  who: mayKeepAccounts,
  needsProof: () => true,
  run: async ({ tx, county, actor, facts: { account, provider }, input: { subject }, now, tell }) => {
    if (!provider) refuse("sso-unset");
    const { issuer } = provider;
    if (subject === "") {
      await removeSubject(tx, county, account.id);
      tell({ stream: account.id, kind: "account", type: "account.subject-unlinked", data: {} });
      return { account: account.id };
    }
    const others = await accountsOfSubject(tx, county, issuer, subject);
    if (others.some((other) => other !== account.id)) refuse("subject-taken");
    await keepSubject(tx, county, { issuer, subject, account: account.id, by: actor.id, at: now });
    tell({ stream: account.id, kind: "account", type: "account.subject-linked", data: { by: "keeper" } });
    return { account: account.id };
  },
});
