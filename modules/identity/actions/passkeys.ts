import { type Actor, action, Refused, refuse } from "@maple/platform/act";
import { hashSecret } from "@maple/platform/crypto";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import {
  findPasskey,
  insertPasskey,
  keepPasskeyUse,
  type PasskeyRow,
  passkeysOf,
  removePasskeys,
  renamePasskey,
} from "../store/factor-store.ts";
import { type Account, findAccountById } from "../store/identity-store.ts";
import { keepFactorSet } from "../store/session-store.ts";
import { takeSignInStep } from "../store/step-store.ts";
import { beginStep, openSession, refuseLocked, type SignedIn } from "./open-session.ts";
import { loadOwnAccount, ownAccountOnly } from "./own-account.ts";
import { secondFactorOf } from "./second-factor-of.ts";
import type { Site } from "./ways.ts";

const partyOf = ({ publicUrl }: Site) => {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, origin };
};

type Transports = NonNullable<Parameters<typeof generateAuthenticationOptions>[0]["allowCredentials"]>;
const asCredentials = (keys: readonly PasskeyRow[]): Transports =>
  keys.map((key) => ({ id: key.credential, transports: key.transports as never }));

/** What the browser needs to make a new passkey, with the secret of the step that ends it. */
export function beginPasskey(db: Db, site: Site, given: { actor: Actor; now: string }) {
  const { actor, now } = given;
  return inCounty(db, actor.county, async (tx) => {
    const { account } = await loadOwnAccount({ tx, county: actor.county, actor });
    const keys = await passkeysOf(tx, actor.county, account.id);
    const options = await generateRegistrationOptions({
      rpName: "Maplebridge 枫桥",
      rpID: partyOf(site).id,
      userName: account.username,
      userID: new Uint8Array(Buffer.from(account.id.replaceAll("-", ""), "hex")),
      attestationType: "none",
      excludeCredentials: asCredentials(keys),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    const step = await beginStep(tx, actor.county, {
      kind: "passkey-new",
      account: account.id,
      said: { challenge: options.challenge },
      now,
    });
    return { options, step };
  });
}

const credential = z.looseObject({ id: z.string(), type: z.string(), response: z.looseObject({}) });

/** Keeps a new passkey under the name that its owner gives it. */
export function addPasskey(site: Site) {
  return action({
    verb: "identity.add-passkey",
    input: z.object({ step: z.string().max(100), name: z.string(), credential }),
    load: loadOwnAccount,
    who: ownAccountOnly,
    needsProof: () => true,
    run: async ({ tx, county, facts: { account, session }, input, now, tell }) => {
      const name = input.name.trim();
      if (name === "" || [...name].length > 40) refuse("passkey-name-needed");
      const step = await takeSignInStep(tx, county, hashSecret(input.step), "passkey-new", now);
      if (!step || step.account !== account.id) refuse("step-gone");
      const party = partyOf(site);
      const checked = await verifyRegistrationResponse({
        response: input.credential as unknown as RegistrationResponseJSON,
        expectedChallenge: step.said.challenge ?? "",
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: true,
      }).catch(() => ({ verified: false as const }));
      if (!checked.verified) refuse("passkey-unfit");
      const { credential: key } = checked.registrationInfo;
      const id = newId();
      await insertPasskey(tx, county, {
        id,
        account: account.id,
        credential: key.id,
        public_key: Buffer.from(key.publicKey),
        counter: key.counter,
        transports: [...(key.transports ?? [])],
        name,
        made_at: now,
      });
      await keepFactorSet(tx, county, session);
      tell({ stream: account.id, kind: "account", type: "account.passkey-added", data: { passkey: id } });
      return { passkey: id };
    },
  });
}

/** Takes a passkey away; the last second factor stays where one is required. */
export const dropPasskey = action({
  verb: "identity.drop-passkey",
  input: z.object({ passkey: z.uuid() }),
  load: loadOwnAccount,
  who: ownAccountOnly,
  needsProof: () => true,
  run: async ({ tx, county, facts: { account }, input, now, tell }) => {
    const keys = await passkeysOf(tx, county, account.id);
    if (!keys.some((key) => key.id === input.passkey)) refuse("not-found");
    const has = await secondFactorOf(tx, county, account, now);
    if (has.required && !has.totp && keys.length === 1) refuse("second-factor-kept");
    await removePasskeys(tx, county, account.id, input.passkey);
    tell({
      stream: account.id,
      kind: "account",
      type: "account.passkey-dropped",
      data: { passkey: input.passkey },
    });
    return { dropped: input.passkey };
  },
});

export const namePasskey = action({
  verb: "identity.name-passkey",
  input: z.object({ passkey: z.uuid(), name: z.string() }),
  load: loadOwnAccount,
  who: ownAccountOnly,
  run: async ({ tx, county, facts: { account }, input, tell }) => {
    const name = input.name.trim();
    if (name === "" || [...name].length > 40) refuse("passkey-name-needed");
    if (!(await renamePasskey(tx, county, account.id, input.passkey, name))) refuse("not-found");
    tell({
      stream: account.id,
      kind: "account",
      type: "account.passkey-named",
      data: { passkey: input.passkey },
    });
    return { passkey: input.passkey };
  },
});

/** What the browser needs to use a passkey: any of this site, or those of one account. */
export function askPasskey(
  db: Db,
  site: Site,
  given: { county: number; account: string | null; now: string },
) {
  const { county, account, now } = given;
  return inCounty(db, county, async (tx) => {
    const keys = account ? await passkeysOf(tx, county, account) : [];
    const options = await generateAuthenticationOptions({
      rpID: partyOf(site).id,
      userVerification: "required",
      ...(account ? { allowCredentials: asCredentials(keys) } : {}),
    });
    const step = await beginStep(tx, county, {
      kind: "passkey-use",
      account,
      said: { challenge: options.challenge },
      now,
    });
    return { options, step };
  });
}

/**
 * Whose passkey answered: its owner is there and was verified by the device. Each challenge is answered once.
 * @throws Refused `step-gone`, `passkey-unfit`.
 */
export async function takePasskey(
  tx: Tx,
  site: Site,
  county: number,
  given: { step: string; credential: z.infer<typeof credential>; now: string },
): Promise<Account> {
  const step = await takeSignInStep(tx, county, hashSecret(given.step), "passkey-use", given.now);
  if (!step) throw new Refused("step-gone");
  const key = await findPasskey(tx, county, given.credential.id);
  if (!key || (step.account !== null && step.account !== key.account)) throw new Refused("passkey-unfit");
  const party = partyOf(site);
  const checked = await verifyAuthenticationResponse({
    response: given.credential as unknown as AuthenticationResponseJSON,
    expectedChallenge: step.said.challenge ?? "",
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: { id: key.credential, publicKey: new Uint8Array(key.public_key), counter: key.counter },
    requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) throw new Refused("passkey-unfit");
  await keepPasskeyUse(tx, county, key.id, checked.authenticationInfo.newCounter, given.now);
  const account = await findAccountById(tx, county, key.account);
  if (!account) throw new Refused("passkey-unfit");
  return account;
}

export const passkeyAnswer = z.object({ step: z.string().max(100).optional(), credential });

/**
 * Signs in with a passkey: alone (it is something one has and something one is or knows, so no second step follows), or
 * as the second step after a password. @throws Refused
 */
export function signInByPasskey(
  db: Db,
  site: Site,
  given: {
    county: number;
    step: string;
    /** The second step that the password began, when there is one. */
    after: string | null;
    credential: z.infer<typeof credential>;
    device: string;
    now: string;
  },
): Promise<SignedIn> {
  const { county, now, device } = given;
  return inCounty(db, county, async (tx) => {
    const account = await takePasskey(tx, site, county, given);
    refuseLocked(account, now);
    if (account.locked_at !== null) throw new Refused("account-locked");
    const before = given.after
      ? await takeSignInStep(tx, county, hashSecret(given.after), "second", now)
      : null;
    if (before && before.account !== account.id) throw new Refused("passkey-unfit");
    const first = before ? (before.said.way === "sso" ? "sso" : "password") : null;
    return openSession(tx, county, account, {
      way: first ? `${first}+passkey` : "passkey",
      device,
      now,
      enrol: false,
    });
  });
}
