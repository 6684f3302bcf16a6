import { Refusal } from "@maple/platform/query";
import { startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { factorWords } from "./factor-words.ts";
import { identityWords } from "./identity-words.ts";

type AskOptions = Parameters<typeof startAuthentication>[0]["optionsJSON"];
type NewOptions = Parameters<typeof startRegistration>[0]["optionsJSON"];

const notDone = (detail: { zh: string; en: string }) =>
  new Refusal({ status: 0, reason: "passkey-not-used", detail });

/** The device's own dialog for a passkey. @throws Refusal when it was cancelled, or there is none. */
export async function answerByPasskey(options: AskOptions): Promise<object> {
  try {
    return await startAuthentication({ optionsJSON: options });
  } catch {
    throw notDone(identityWords.passkeyNot);
  }
}

/** The device's own dialog for a new passkey. @throws Refusal when it was cancelled, or there is one. */
export async function makePasskey(options: NewOptions): Promise<object> {
  try {
    return await startRegistration({ optionsJSON: options });
  } catch {
    throw notDone(factorWords.passkeyNot);
  }
}

export type { AskOptions, NewOptions };
