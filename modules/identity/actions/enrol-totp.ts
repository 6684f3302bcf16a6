import { listCounties } from "@maple/grid/server";
import { action, refuse } from "@maple/platform/act";
import { keyedHash } from "@maple/platform/crypto";
import { z } from "zod";
import { recoveryCodes } from "../model/account.ts";
import { keepTotp, removeTotp, replaceCodes } from "../store/factor-store.ts";
import { keepFactorSet } from "../store/session-store.ts";
import { loadOwnAccount, ownAccountOnly } from "./own-account.ts";
import { secondFactorOf } from "./second-factor-of.ts";
import { codeHash } from "./sign-in.ts";
import { sealTotp, takeTotp, totpAddress, totpSecret } from "./totp.ts";
import type { KeysOf } from "./ways.ts";

const nothing = z.object({});

interface Begun {
  secret: string;
  label: string;
  issuer: string;
}

const withAddress = (begun: Begun) => ({ ...begun, address: totpAddress(begun) });

/** Begins to set up an authenticator: the secret is shown, and counts only once a code of it was given. */
export function beginTotp(keys: KeysOf) {
  return action({
    verb: "identity.begin-totp",
    input: nothing,
    load: async (given) => ({
      ...(await loadOwnAccount(given)),
      county: (await listCounties(given.tx)).find((one) => one.county === given.county),
    }),
    who: ownAccountOnly,
    needsProof: () => true,
    secret: {
      kept: ({ label, issuer }: Begun) => ({ label, issuer }),
      restored: (kept, { id, county }) =>
        withAddress({ ...(kept as Omit<Begun, "secret">), secret: totpSecret(keys, county, id) }),
    },
    run: async ({ tx, county, facts, now, command }) => {
      const { account } = facts;
      const has = await secondFactorOf(tx, county, account, now);
      if (has.totp) refuse("totp-there");
      const secret = totpSecret(keys, county, command);
      await keepTotp(tx, county, {
        account: account.id,
        sealed: sealTotp(keys, county, account.id, secret),
        at: now,
      });
      return withAddress({ secret, label: account.username, issuer: facts.county?.en ?? "Maplebridge" });
    },
  });
}

const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Ten codes of ten letters (49 bits each), the same for the same command. */
function codesFor(keys: KeysOf, county: number, command: string): string[] {
  return Array.from({ length: recoveryCodes }, (_, n) => {
    const bytes = keyedHash(keys(county).index, "recovery", `${command}/${n}`);
    const code = [...bytes]
      .filter((byte) => byte < 240)
      .slice(0, 10)
      .map((byte) => letters[byte % 30])
      .join("");
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  });
}

const codesOnce = (keys: KeysOf) => ({
  kept: () => ({}),
  restored: (_kept: unknown, { id, county }: { id: string; county: number }) => ({
    codes: codesFor(keys, county, id),
  }),
});

/** The first code shows that the authenticator works; recovery codes are given with it, once. */
export function confirmTotp(keys: KeysOf) {
  return action({
    verb: "identity.confirm-totp",
    input: z.object({ code: z.string().min(6).max(12) }),
    load: loadOwnAccount,
    who: ownAccountOnly,
    secret: codesOnce(keys),
    run: async ({ tx, county, facts: { account, session }, input, now, command, tell }) => {
      if (!(await takeTotp(tx, keys, county, account.id, input.code, now, true))) refuse("code-unfit");
      const codes = codesFor(keys, county, command);
      const hashes = codes.map((code) => codeHash(keys, county, code));
      await replaceCodes(tx, county, { account: account.id, hashes, at: now });
      await keepFactorSet(tx, county, session);
      tell({ stream: account.id, kind: "account", type: "account.totp-set", data: { codes: codes.length } });
      return { codes };
    },
  });
}

/** New recovery codes; those before are void. */
export function makeCodes(keys: KeysOf) {
  return action({
    verb: "identity.make-codes",
    input: nothing,
    load: loadOwnAccount,
    who: ownAccountOnly,
    needsProof: () => true,
    secret: codesOnce(keys),
    run: async ({ tx, county, facts: { account }, now, command, tell }) => {
      const has = await secondFactorOf(tx, county, account, now);
      if (!has.totp && !has.passkey) refuse("no-second-factor");
      const codes = codesFor(keys, county, command);
      const hashes = codes.map((code) => codeHash(keys, county, code));
      await replaceCodes(tx, county, { account: account.id, hashes, at: now });
      tell({
        stream: account.id,
        kind: "account",
        type: "account.codes-made",
        data: { codes: codes.length },
      });
      return { codes };
    },
  });
}

/** Takes the authenticator away; the last second factor stays where one is required. */
export const dropTotp = action({
  verb: "identity.drop-totp",
  input: nothing,
  load: loadOwnAccount,
  who: ownAccountOnly,
  needsProof: () => true,
  run: async ({ tx, county, facts: { account }, now, tell }) => {
    const has = await secondFactorOf(tx, county, account, now);
    if (!has.totp) refuse("no-second-factor");
    if (has.required && !has.passkey) refuse("second-factor-kept");
    await removeTotp(tx, county, account.id);
    if (!has.passkey) await replaceCodes(tx, county, { account: account.id, hashes: [], at: now });
    tell({ stream: account.id, kind: "account", type: "account.totp-dropped", data: {} });
    return { dropped: true };
  },
});
