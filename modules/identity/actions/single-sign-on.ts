import { Refused } from "@maple/platform/act";
import { epochOf } from "@maple/platform/clock";
import { hashSecret, openText, type SealedColumn } from "@maple/platform/crypto";
import { type Db, inCounty } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import * as oidc from "openid-client";
import { findAccountById } from "../store/identity-store.ts";
import {
  accountsOfSubject,
  findProvider,
  keepSubject,
  type ProviderRow,
  takeSignInStep,
} from "../store/step-store.ts";
import { afterFirstProof, beginStep, type SignInOutcome } from "./open-session.ts";
import type { KeysOf, Site } from "./ways.ts";

export interface SignOnDoors {
  db: Db;
  keys: KeysOf;
  site: Site;
  /** How the provider is reached; the machine's own way unless a test stands between. */
  fetch?: oidc.CustomFetch;
  /** Told what exactly did not fit, for whoever runs it; the person reads one sentence. */
  log?(error: unknown): void;
}

export const sealedAbout = "oidc-provider/secret";

export const providerSealed: SealedColumn = {
  table: "identity.oidc_provider",
  id: "county",
  column: "secret_sealed",
  about: () => sealedAbout,
};
/** What a provider's clock may be off, in seconds. */
const tolerance = 60;
const knownMs = 600_000;
const known = new Map<string, { at: number; server: oidc.ServerMetadata }>();

/**
 * The provider as its own page describes it, kept for ten minutes. Its keys are not kept: they are fetched with each
 * sign-in, so that one who changes them is followed at once.
 */
async function configurationOf(
  doors: SignOnDoors,
  county: number,
  provider: ProviderRow,
  now: string,
): Promise<oidc.Configuration> {
  const secret = provider.secret_sealed
    ? openText(doors.keys(county).data, provider.secret_sealed, sealedAbout)
    : null;
  const issuer = new URL(provider.issuer);
  // Without encryption only on this machine, where nobody listens in between.
  const plain = issuer.protocol === "http:" && ["localhost", "127.0.0.1"].includes(issuer.hostname);
  const have = known.get(issuer.href);
  let server = have && Date.now() - have.at < knownMs ? have.server : null;
  if (!server) {
    const found = await oidc.discovery(issuer, provider.client, undefined, undefined, {
      ...(plain ? { execute: [oidc.allowInsecureRequests] } : {}),
      ...(doors.fetch ? { [oidc.customFetch]: doors.fetch } : {}),
    });
    server = found.serverMetadata();
    known.set(issuer.href, { at: Date.now(), server });
  }
  const configuration = new oidc.Configuration(
    server,
    provider.client,
    {
      ...(secret ? { client_secret: secret } : {}),
      [oidc.clockTolerance]: tolerance,
      [oidc.clockSkew]: Math.round((epochOf(now) - Date.now()) / 1000),
    },
    secret ? oidc.ClientSecretBasic(secret) : oidc.None(),
  );
  if (plain) oidc.allowInsecureRequests(configuration);
  if (doors.fetch) configuration[oidc.customFetch] = doors.fetch;
  // The signature is checked although the answer came straight from the provider.
  oidc.enableNonRepudiationChecks(configuration);
  return configuration;
}

const returnAddress = ({ publicUrl }: Site) => `${publicUrl}/api/sign-in/oidc/return`;

/**
 * The way to the provider: authorization code with PKCE, state and nonce. `account`: a signed-in owner who links theirs.
 * @throws Refused `sso-unset`, `sso-unreachable`.
 */
export async function beginSignOn(
  doors: SignOnDoors,
  given: { county: number; account: string | null; now: string },
): Promise<{ address: string; step: string }> {
  const { county, account, now } = given;
  const provider = await inCounty(doors.db, county, (tx) => findProvider(tx, county));
  if (!provider) throw new Refused("sso-unset");
  const configuration = await configurationOf(doors, county, provider, now).catch((error) => {
    doors.log?.(error);
    throw new Refused("sso-unreachable");
  });
  const verifier = oidc.randomPKCECodeVerifier();
  const said = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), issuer: provider.issuer };
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(doors.site),
    scope: "openid",
    response_type: "code",
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state: said.state,
    nonce: said.nonce,
  });
  const step = await inCounty(doors.db, county, (tx) =>
    beginStep(tx, county, { kind: "oidc", account, said, now }),
  );
  return { address: address.href, step };
}

/**
 * The way back: the provider's answer is checked (state, PKCE, signature, issuer, audience, nonce, times), then the
 * account it belongs to signs in, or is linked by its owner. Each way is walked once.
 * @throws Refused `step-gone`, `sso-unfit`, `sso-nobody`, `sso-two`, `subject-taken`, `account-locked`.
 */
export async function endSignOn(
  doors: SignOnDoors,
  given: { county: number; step: string; query: string; device: string; now: string },
): Promise<SignInOutcome | { linked: string }> {
  const { county, now, device } = given;
  const { provider, step } = await inCounty(doors.db, county, async (tx) => ({
    provider: await findProvider(tx, county),
    step: await takeSignInStep(tx, county, hashSecret(given.step), "oidc", now),
  }));
  if (!provider) throw new Refused("sso-unset");
  if (!step || step.said.issuer !== provider.issuer) throw new Refused("step-gone");
  const subject = await subjectFrom(doors, { county, provider, said: step.said, query: given.query, now });
  return inCounty(doors.db, county, async (tx) => {
    const accounts = await accountsOfSubject(tx, county, provider.issuer, subject);
    if (step.account !== null) {
      if (accounts.some((one) => one !== step.account)) throw new Refused("subject-taken");
      const account = await findAccountById(tx, county, step.account);
      if (!account) throw new Refused("account-not-found");
      await keepSubject(tx, county, {
        issuer: provider.issuer,
        subject,
        account: account.id,
        by: account.staff,
        at: now,
      });
      await append(
        tx,
        [{ stream: account.id, kind: "account", type: "account.subject-linked", data: { by: "owner" } }],
        { county, actor: `staff:${account.staff}`, command: null, receivedAt: now },
      );
      return { linked: account.id };
    }
    if (accounts.length > 1) throw new Refused("sso-two");
    const account = accounts[0] ? await findAccountById(tx, county, accounts[0]) : null;
    if (!account) throw new Refused("sso-nobody");
    return afterFirstProof(tx, county, account, { way: "sso", device, now });
  });
}

async function subjectFrom(
  doors: SignOnDoors,
  given: {
    county: number;
    provider: ProviderRow;
    said: Record<string, string>;
    query: string;
    now: string;
  },
): Promise<string> {
  const { said } = given;
  try {
    const configuration = await configurationOf(doors, given.county, given.provider, given.now);
    const tokens = await oidc.authorizationCodeGrant(
      configuration,
      new URL(`${returnAddress(doors.site)}${given.query}`),
      {
        pkceCodeVerifier: said.verifier ?? "",
        expectedState: said.state ?? "",
        expectedNonce: said.nonce ?? "",
        idTokenExpected: true,
      },
    );
    const claims = tokens.claims();
    // It was issued in answer to this very request: more than a minute away from now is a wrong clock or an old token.
    const off = claims ? Math.abs(claims.iat - epochOf(given.now) / 1000) : Number.POSITIVE_INFINITY;
    if (claims?.sub && off <= tolerance) return claims.sub;
  } catch (error) {
    doors.log?.(error);
    if (error instanceof TypeError && error.message === "fetch failed") throw new Refused("sso-unreachable");
  }
  throw new Refused("sso-unfit");
}
