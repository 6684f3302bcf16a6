import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "../build-server.ts";
import { demoPassword } from "../demo/load-county.ts";
import { type TestProduct, testProduct } from "../testing.ts";

let product: TestProduct;
beforeAll(async () => {
  product = await testProduct();
});
afterAll(() => product.close());

describe("the live stream of a screen", () => {
  it("does not keep the server from stopping", async () => {
    const app = await buildServer(product.kit, { changed: () => {}, log: false, portal: false });
    await app.listen({ port: 0, host: "127.0.0.1" });
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    const signedIn = await fetch(`${url}/api/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username: "officer.chen", password: demoPassword }),
    });
    const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
    const stream = await fetch(`${url}/api/live`, { headers: { cookie } });
    expect(stream.status).toBe(200);
    const heard = stream.text();
    await app.close();
    expect(await heard).toContain("retry: 3000");
  }, 20_000);
});
