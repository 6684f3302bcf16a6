import { describe, expect, it } from "vitest";
import { makeClient, withQuery } from "./client.ts";
import { Refusal } from "./refusal.ts";

type Answer = { status: number; body: unknown } | "no line";

/** A server that gives these answers in turn and remembers what it was sent. */
function against(answers: Answer[]) {
  const sent: Array<{ path: string; id: string | null; body: unknown }> = [];
  const waited: number[] = [];
  let signIns = 0;
  const client = makeClient({
    fetch: async (path, init) => {
      const headers = new Headers(init.headers);
      sent.push({ path, id: headers.get("command-id"), body: init.body ?? null });
      const answer = answers[sent.length - 1] ?? "no line";
      if (answer === "no line") throw new TypeError("fetch failed");
      return new Response(JSON.stringify(answer.body), { status: answer.status });
    },
    wait: async (ms) => {
      waited.push(ms);
    },
    signInAgain: async () => {
      signIns += 1;
    },
  });
  return { client, sent, waited, signIns: () => signIns };
}

const done = { status: 200, body: { state: "accepted" } };
const problem = (status: number, reason: string): Answer => ({
  status,
  body: { status, reason, detail: `about ${reason}` },
});

describe("A command sent over a bad line", () => {
  it("is repeated with the same id and the same body until it arrives", async () => {
    const { client, sent, waited } = against(["no line", problem(503, "went-wrong"), done]);
    await expect(client.tell("/api/matters/1/accept", { a: 1 }, "id-1")).resolves.toEqual({
      state: "accepted",
    });
    expect(sent.map((one) => one.id)).toEqual(["id-1", "id-1", "id-1"]);
    expect(new Set(sent.map((one) => one.body)).size).toBe(1);
    expect(waited.length).toBe(2);
    expect(waited[1]!).toBeGreaterThan(waited[0]!);
  });

  it("gives up after some tries and says that nothing typed is lost", async () => {
    const { client, sent } = against([]);
    const refusal = await client.tell("/api/x", {}, "id-2").catch((fault: unknown) => fault);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).reason).toBe("no-connection");
    expect(sent.length).toBe(5);
  });

  it("is sent again with its id after signing in over the page", async () => {
    const { client, sent, signIns } = against([problem(401, "session-ended"), done]);
    await client.tell("/api/x", { text: "typed" }, "id-3");
    expect(signIns()).toBe(1);
    expect(sent.map((one) => one.id)).toEqual(["id-3", "id-3"]);
  });

  it("is not repeated when the server refuses it by name", async () => {
    const { client, sent } = against([problem(409, "act-not-possible"), done]);
    const refusal = (await client.tell("/api/x", {}, "id-4").catch((fault: unknown) => fault)) as Refusal;
    expect([refusal.reason, refusal.detail]).toEqual(["act-not-possible", "about act-not-possible"]);
    expect(sent.length).toBe(1);
  });
});

describe("A request that something stands in the way of", () => {
  const barred = (status: number, reason: string) => {
    const cleared: string[] = [];
    let sent = 0;
    const client = makeClient({
      fetch: async () => {
        sent += 1;
        const { body, status: code } =
          sent === 1 ? { status, body: { status, reason, detail: `about ${reason}` } } : done;
        return new Response(JSON.stringify(body), { status: code });
      },
      wait: async () => {},
      signInAgain: async (why) => void cleared.push(`signed in: ${why}`),
      proveAgain: async () => cleared.push("proved") > 0,
      unlock: async () => void cleared.push("unlocked"),
    });
    return { client, cleared, sent: () => sent };
  };

  it("goes out again once its sender has proved themselves, or unlocked the device", async () => {
    for (const [status, reason, what] of [
      [403, "prove-again", "proved"],
      [423, "pin-locked", "unlocked"],
      [401, "session-ended-reset", "signed in: about session-ended-reset"],
      [401, "not-signed-in", "signed in: null"],
    ] as const) {
      const { client, cleared, sent } = barred(status, reason);
      await expect(client.tell("/api/x", {}, "id-5")).resolves.toEqual({ state: "accepted" });
      expect([cleared, sent()]).toEqual([[what], 2]);
    }
  });

  it("hears any other refusal, and that no proof was given", async () => {
    const { client, cleared } = barred(403, "not-allowed");
    await expect(client.tell("/api/x", {}, "id-6")).rejects.toMatchObject({ reason: "not-allowed" });
    expect(cleared).toEqual([]);
    const refusing = makeClient({
      fetch: async () =>
        new Response(JSON.stringify({ status: 403, reason: "prove-again", detail: "x" }), { status: 403 }),
      wait: async () => {},
      signInAgain: async () => {},
      proveAgain: async () => false,
    });
    await expect(refusing.tell("/api/x", {}, "id-7")).rejects.toMatchObject({ reason: "prove-again" });
  });
});

describe("What is sent without a command", () => {
  it("waits for signing in again when it is a file", async () => {
    const { client, sent, signIns } = against([problem(401, "session-ended"), done]);
    const form = new FormData();
    form.set("file", new Blob(["drawn"]), "signature.png");
    await client.send("/api/files", form);
    expect([signIns(), sent.length]).toEqual([1, 2]);
  });

  it("hears at once that a password does not fit", async () => {
    const { client, signIns } = against([problem(401, "sign-in-unfit")]);
    await expect(client.send("/api/sign-in", {})).rejects.toMatchObject({ reason: "sign-in-unfit" });
    expect(signIns()).toBe(0);
  });
});

describe("A question", () => {
  it("takes being signed out as its answer when it is the first one", async () => {
    const { client, signIns } = against([problem(401, "not-signed-in")]);
    await expect(client.ask("/api/me", {}, { throwWhenSignedOut: true })).rejects.toBeInstanceOf(Refusal);
    expect(signIns()).toBe(0);
  });

  it("carries only the values that were given", () => {
    expect(
      withQuery("/api/matters", { view: "mine", grid: undefined, search: "", limit: 20, grade: null }),
    ).toBe("/api/matters?view=mine&limit=20");
  });

  it("says so when the answer is no JSON", async () => {
    const client = makeClient({
      fetch: async () => new Response("<html>", { status: 502 }),
      wait: async () => {},
      signInAgain: async () => {},
    });
    await expect(client.ask("/api/me")).rejects.toMatchObject({ reason: "answer-unreadable" });
  });
});
