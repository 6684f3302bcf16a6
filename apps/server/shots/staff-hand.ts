import { randomUUID } from "node:crypto";

/** A member of staff who works through the open interface, as a program of their own would. */
export interface StaffHand {
  id: string;
  /** The session's cookie, for a browser that goes on where this hand stopped. */
  cookie: string;
  tell<T>(path: string, body: object): Promise<T>;
  ask<T>(path: string): Promise<T>;
  /** Keeps a drawn signature and gives its id. */
  sign(picture: Buffer): Promise<string>;
  file(id: string): Promise<Buffer>;
}

async function read<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${text.slice(0, 400)}`);
  return JSON.parse(text) as T;
}

/** @throws Error with the refusal in words when signing in, or a later act, is refused. */
export async function staffHand(url: string, username: string, password: string): Promise<StaffHand> {
  const signedIn = await fetch(`${url}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  await read(signedIn.clone());
  const cookie = /maple_session=([^;]+)/.exec(signedIn.headers.get("set-cookie") ?? "")?.[1] ?? "";
  const headers = { cookie: `maple_session=${cookie}`, "accept-language": "en" };
  const ask = async <T>(path: string) => read<T>(await fetch(`${url}${path}`, { headers }));
  return {
    id: (await ask<{ id: string }>("/api/me")).id,
    cookie,
    ask,
    tell: async (path, body) =>
      read(
        await fetch(`${url}${path}`, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json", "command-id": randomUUID() },
          body: JSON.stringify(body),
        }),
      ),
    file: async (id) => Buffer.from(await (await fetch(`${url}/api/files/${id}`, { headers })).arrayBuffer()),
    sign: async (picture) => {
      const form = new FormData();
      form.set("kind", "signature");
      form.set("file", new Blob([new Uint8Array(picture)], { type: "image/png" }), "signature.png");
      return (
        await read<{ id: string }>(await fetch(`${url}/api/files`, { method: "POST", headers, body: form }))
      ).id;
    },
  };
}
