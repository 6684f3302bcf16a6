import { newId } from "@maple/platform/ids";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "./build-server.ts";
import { type TestProduct, testProduct } from "./testing.ts";

let product: TestProduct;
let app: FastifyInstance;
let broken: FastifyInstance;

beforeAll(async () => {
  product = await testProduct();
  const { kit } = product;
  const given = { changed: () => {}, log: false, portal: false };
  app = await buildServer(kit, given);
  const falls = async () => {
    throw new Error('relation "matter.secret" does not exist');
  };
  broken = await buildServer({ ...kit, recogniser: { ...kit.recogniser, session: falls } }, given);
});
afterAll(async () => {
  await app?.close();
  await broken?.close();
  await product?.close();
});

const fault = { "accept-language": "en", "content-type": "application/json" };

describe("what goes wrong before or behind a route", () => {
  it("is answered as a problem in one sentence when the body cannot be read", async () => {
    const url = "/api/matters/0192e505-9000-7ec9-bc81-7265a0f9ec1f/accept";
    const answer = await app.inject({ method: "POST", url, headers: fault, payload: "{not json" });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toEqual({
      type: "/problems/body-unreadable",
      title: "body-unreadable",
      status: 400,
      reason: "body-unreadable",
      detail:
        "What was sent could not be read and nothing was kept. Please reload the page and send it again.",
    });
  });

  it("lets one address try to sign in sixty times a minute, and says so then", async () => {
    const attempt = (from: string) =>
      app.inject({
        method: "POST",
        url: "/api/sign-in",
        headers: { ...fault, "x-forwarded-for": from },
        payload: "{}",
      });
    for (let n = 0; n < 60; n++) expect((await attempt("10.9.9.1")).json().reason).toBe("input-unfit");
    const refused = await attempt("10.9.9.1");
    expect(refused.statusCode).toBe(429);
    expect(refused.json().reason).toBe("too-many");
    expect((await attempt("10.9.9.2")).json().reason).toBe("input-unfit");
  });

  it("takes twelve requests about personal data from one address in half an hour", async () => {
    const attempt = (from: string) =>
      app.inject({
        method: "POST",
        url: `/api/matters/${newId()}/requests`,
        headers: { "x-forwarded-for": from },
        payload: { kind: "delete" },
      });
    for (let n = 0; n < 12; n++) expect((await attempt("10.9.9.3")).json().reason).toBe("matter-not-found");
    expect((await attempt("10.9.9.3")).json().reason).toBe("too-many");
    expect((await attempt("10.9.9.4")).json().reason).toBe("matter-not-found");
  });

  it("never tells what the inside looks like", async () => {
    const answer = await broken.inject({
      method: "GET",
      url: "/api/register",
      headers: { cookie: "maple_session=1.x" },
    });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().reason).toBe("went-wrong");
    expect(answer.json().detail).toMatch(/[\u4e00-\u9fff]/);
    expect(answer.body).not.toMatch(/secret|relation|at .*\.ts/);
  });
});
