import { noConnection, type ProblemShown, Refusal, unreadableAnswer } from "./refusal.ts";

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What the client needs from outside, so that it can be tried without a network or a clock. */
export interface ClientParts {
  fetch(path: string, init: RequestInit): Promise<Response>;
  wait(ms: number): Promise<void>;
  /** Resolves when somebody has signed in again over the page; what was typed stays. `why` is the server's sentence. */
  signInAgain(why: string | null): Promise<void>;
  /** Asks for a fresh proof of who one is; false when it was not given. Without it the refusal is the answer. */
  proveAgain?(): Promise<boolean>;
  /** Resolves when the device is unlocked by its PIN. */
  unlock?(): Promise<void>;
}

export interface Client {
  /** Asks a question. @throws Refusal */
  ask<T>(path: string, query?: Query, options?: AskOptions): Promise<T>;
  /** Sends one command; `id` is made once per intent and stays the same through every retry. @throws Refusal */
  tell<T>(path: string, body: unknown, id: string): Promise<T>;
  /** Sends something that is not a command of the ledger: sign in, sign out, a file. @throws Refusal */
  send<T>(path: string, body: unknown): Promise<T>;
  /** Fetches a file that a question answers with. @throws Refusal */
  file(path: string): Promise<{ name: string; bytes: Blob }>;
}

export interface AskOptions {
  /** The very first question: being signed out is an answer, not an interruption. */
  throwWhenSignedOut?: boolean;
  signal?: AbortSignal;
}

/** Waits before the next try in ms: about ten seconds in all, long enough for a restart of the server. */
const pauses = [300, 900, 2500, 6000] as const;

export function makeClient(parts: ClientParts): Client {
  async function once(path: string, init: RequestInit): Promise<Response | null> {
    try {
      return await parts.fetch(path, { credentials: "same-origin", ...init });
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === "AbortError") throw fault;
      return null;
    }
  }

  /** Whether something stood in the way that a person has now cleared, so that the same request goes out again. */
  async function interrupted(answer: Response): Promise<boolean> {
    if (![401, 403, 423].includes(answer.status)) return false;
    const problem = await problemIn(answer);
    if (answer.status === 401) {
      await parts.signInAgain(
        problem?.reason?.startsWith("session-ended-") ? (problem.detail ?? null) : null,
      );
      return true;
    }
    if (problem?.reason === "pin-locked" && parts.unlock) {
      await parts.unlock();
      return true;
    }
    return problem?.reason === "prove-again" && parts.proveAgain ? parts.proveAgain() : false;
  }

  /** Repeats the same request while the line is down or the server says "not now"; asks to sign in again on 401. */
  async function patiently(path: string, init: RequestInit, mayInterrupt: boolean): Promise<Response> {
    for (let tries = 0; ; ) {
      const answer = await once(path, init);
      if (answer && mayInterrupt && (await interrupted(answer))) continue;
      if (answer && answer.status !== 503) return answer;
      const pause = pauses[tries];
      if (pause === undefined) {
        if (answer) return answer;
        throw noConnection();
      }
      tries += 1;
      await parts.wait(pause);
    }
  }

  return {
    ask: async (path, query, options = {}) => {
      const init: RequestInit = { headers: { accept: "application/json" } };
      if (options.signal) init.signal = options.signal;
      return read(await patiently(withQuery(path, query), init, !options.throwWhenSignedOut));
    },
    tell: async (path, body, id) => read(await patiently(path, jsonInit(body, { "command-id": id }), true)),
    send: async (path, body) => {
      // A file waits for the person to sign in again; signing in itself must hear its own "no".
      if (body instanceof FormData) return read(await patiently(path, { method: "POST", body }, true));
      const answer = await once(path, jsonInit(body, {}));
      if (!answer) throw noConnection();
      return read(answer);
    },
    file: async (path) => {
      const answer = await patiently(path, {}, true);
      if (!answer.ok) return read(answer);
      const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "");
      return { name: decodeURIComponent(named?.[1] ?? "file"), bytes: await answer.blob() };
    },
  };
}

async function problemIn(answer: Response): Promise<Partial<ProblemShown> | null> {
  try {
    return (await answer.clone().json()) as Partial<ProblemShown>;
  } catch {
    return null;
  }
}

function jsonInit(body: unknown, headers: Record<string, string>): RequestInit {
  return {
    method: "POST",
    body: JSON.stringify(body ?? {}),
    headers: { accept: "application/json", "content-type": "application/json", ...headers },
  };
}

export function withQuery(path: string, query: Query = {}): string {
  const pairs = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") pairs.set(key, String(value));
  }
  const text = pairs.toString();
  return text === "" ? path : `${path}?${text}`;
}

async function read<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  let value: unknown = null;
  try {
    value = text === "" ? null : JSON.parse(text);
  } catch {
    throw unreadableAnswer(answer.status);
  }
  if (answer.ok) return value as T;
  const problem = (value ?? {}) as Partial<ProblemShown>;
  if (typeof problem.detail !== "string" || typeof problem.reason !== "string")
    throw unreadableAnswer(answer.status);
  throw new Refusal({
    status: answer.status,
    reason: problem.reason,
    detail: problem.detail,
    ...(problem.fields ? { fields: problem.fields } : {}),
  });
}
