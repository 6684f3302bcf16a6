import { question, refuse } from "@maple/platform/act";
import { z } from "zod";
import { ownAccountOnly } from "../actions/own-account.ts";
import { secondFactorOf } from "../actions/second-factor-of.ts";
import type { Factors } from "../model/account.ts";
import { codesLeft, passkeysOf } from "../store/factor-store.ts";
import { findAccountById } from "../store/identity-store.ts";
import { findSessionById } from "../store/session-store.ts";
import { findProvider, subjectOf } from "../store/step-store.ts";

const input = z.object({});

/** What my account proves itself with: never the secrets themselves. */
export const factors = question<z.infer<typeof input>, null, Factors>({
  verb: "identity.factors",
  input,
  load: async () => null,
  who: ownAccountOnly,
  answer: async ({ tx, county, actor, now }) => {
    const { account: id, id: session } = actor.session!;
    const account = await findAccountById(tx, county, id);
    if (!account || account.staff !== actor.id) refuse("account-not-found");
    const [has, keys, left, provider, row] = await Promise.all([
      secondFactorOf(tx, county, account, now),
      passkeysOf(tx, county, id),
      codesLeft(tx, county, id),
      findProvider(tx, county),
      findSessionById(tx, county, session),
    ]);
    return {
      password: account.password_hash !== null,
      totp: has.totp,
      codesLeft: left,
      passkeys: keys.map((key) => ({
        id: key.id,
        name: key.name,
        madeAt: key.made_at,
        usedAt: key.used_at,
      })),
      subject: provider ? await subjectOf(tx, county, provider.issuer, id) : null,
      provider: provider ? { zh: provider.name_zh, en: provider.name_en } : null,
      required: has.required,
      pin: (row?.pin_hash ?? null) !== null,
    };
  },
});
