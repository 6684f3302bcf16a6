import type { FastifyInstance } from "fastify";

/** A browser without a screen: keeps cookies, sends JSON, has an address of its own. */
export interface DeskBrowser {
  get<T = Record<string, unknown>>(path: string): Promise<Answered<T>>;
  post<T = Record<string, unknown>>(path: string, body?: object): Promise<Answered<T>>;
  signIn(username: string, password: string): Promise<Answered<Record<string, unknown>>>;
  cookies: Map<string, string>;
}

interface Answered<T> {
  status: number;
  reason: string | null;
  value: T;
  location: string | null;
}

let browsers = 0;

export function deskBrowser(app: FastifyInstance): DeskBrowser {
  const from = `10.31.${++browsers >> 8}.${browsers & 255}`;
  const cookies = new Map<string, string>();
  const send = async <T>(method: "GET" | "POST", path: string, body?: object): Promise<Answered<T>> => {
    const answer = await app.inject({
      method,
      url: path,
      headers: {
        "accept-language": "en",
        "x-forwarded-for": from,
        "user-agent": "Mozilla/5.0 (Windows NT 10.0) Chrome/140",
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
      ...(method === "POST" ? { payload: body ?? {} } : {}),
    });
    for (const cookie of answer.cookies) {
      if (cookie.value === "") cookies.delete(cookie.name);
      else cookies.set(cookie.name, cookie.value);
    }
    const value = (answer.body === "" || answer.statusCode === 302 ? null : answer.json()) as T;
    return {
      status: answer.statusCode,
      reason: answer.statusCode >= 400 ? (value as { reason: string }).reason : null,
      value,
      location: answer.headers.location?.toString() ?? null,
    };
  };
  return {
    cookies,
    get: (path) => send("GET", path),
    post: (path, body) => send("POST", path, body),
    signIn: (username, password) => send("POST", "/api/sign-in", { username, password }),
  };
}
