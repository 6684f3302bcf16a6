import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inCounty } from "@maple/platform/db";
import { findFile, type ResumableUploads, resumableUploads } from "@maple/platform/files";
import type { FastifyInstance } from "fastify";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "../build-server.ts";
import { type TestProduct, testProduct } from "../testing.ts";
import { uploadsPath } from "./uploads.ts";

let product: TestProduct;
let app: FastifyInstance;
let uploads: ResumableUploads;
let port: number;
const folder = mkdtempSync(join(tmpdir(), "maple-uploads-"));

beforeAll(async () => {
  product = await testProduct();
  uploads = resumableUploads({ folder, path: uploadsPath });
  app = await buildServer(product.kit, { changed: () => {}, log: false, portal: false, uploads });
  await app.listen({ port: 0, host: "127.0.0.1" });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await app.close();
  await product.close();
  rmSync(folder, { recursive: true, force: true });
});

const tus = { "Tus-Resumable": "1.0.0" };
const at = (path: string) => `http://127.0.0.1:${port}${path}`;
const named = (name: string) => `filename ${Buffer.from(name).toString("base64")}`;
const begin = (length: number, name = "证据.pdf", headers: Record<string, string> = {}) =>
  fetch(at(uploadsPath), {
    method: "POST",
    headers: { ...tus, "Upload-Length": String(length), "Upload-Metadata": named(name), ...headers },
  });
const head = (path: string) => fetch(at(path), { method: "HEAD", headers: tus });
const send = (path: string, offset: number, bytes: Uint8Array) =>
  fetch(at(path), {
    method: "PATCH",
    headers: { ...tus, "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" },
    body: Buffer.from(bytes),
  });
const document = (size: number) => Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(size - 9)]);

/** Sends the beginning of what it announces, and then the line is gone. */
function breakOff(path: string, bytes: Uint8Array, after: number): Promise<void> {
  return new Promise((resolve) => {
    const one = httpRequest(at(path), {
      method: "PATCH",
      headers: {
        ...tus,
        "Upload-Offset": "0",
        "Content-Type": "application/offset+octet-stream",
        "Content-Length": bytes.byteLength,
      },
    });
    one.on("error", () => resolve());
    one.on("close", () => resolve());
    one.write(bytes.subarray(0, after), () => setTimeout(() => one.destroy(), 100));
  });
}

async function kept(id: string): Promise<Buffer> {
  const row = await inCounty(product.kit.db, product.county, (tx) => findFile(tx, product.county, id));
  return product.kit.blobs.get(product.county, row!.sha256);
}

describe("a file sent in parts", () => {
  it("goes on where the line broke, and arrives byte for byte", async () => {
    const bytes = document(3_000_000);
    const begun = await begin(bytes.byteLength);
    expect(begun.status).toBe(201);
    const path = begun.headers.get("location")!;
    expect(path).toMatch(/^\/api\/uploads\/[A-Za-z0-9_-]{43}$/);
    await breakOff(path, bytes, 1_234_567);
    await expect
      .poll(async () => Number((await head(path)).headers.get("upload-offset")), { timeout: 5000 })
      .toBeGreaterThan(0);
    const offset = Number((await head(path)).headers.get("upload-offset"));
    expect(offset).toBeLessThanOrEqual(1_234_567);
    const last = await send(path, offset, bytes.subarray(offset));
    expect(last.status).toBe(204);
    const file = last.headers.get("file-id")!;
    expect(Buffer.compare(await kept(file), bytes)).toBe(0);

    // The last answer was lost on the way: asked again, it is the same file, and nothing of the upload is left lying.
    const again = await head(path);
    expect([again.status, again.headers.get("file-id"), again.headers.get("upload-offset")]).toEqual([
      200,
      file,
      String(bytes.byteLength),
    ]);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".ended"))).toEqual([]);
  });

  it("is taken in once, although the end is asked for twice at once", async () => {
    const bytes = document(200_000);
    const path = (await begin(bytes.byteLength)).headers.get("location")!;
    await send(path, 0, bytes.subarray(0, 150_000));
    const [last, ...asked] = await Promise.all([
      send(path, 150_000, bytes.subarray(150_000)),
      head(path),
      head(path),
    ]);
    const ids = new Set(
      [last, ...asked, await head(path)].map((one) => one.headers.get("file-id")).filter((id) => id !== null),
    );
    expect(ids.size).toBe(1);
  });

  it("refuses a part that does not fit where the upload stands", async () => {
    const bytes = document(10_000);
    const path = (await begin(bytes.byteLength)).headers.get("location")!;
    expect((await send(path, 500, bytes.subarray(500))).status).toBe(409);
    expect((await send(path, 0, Buffer.concat([bytes, bytes]))).status).toBe(413);
    expect((await head(path)).headers.get("upload-offset")).toBe("0");
  });

  it("can be given up", async () => {
    const path = (await begin(5000)).headers.get("location")!;
    expect((await fetch(at(path), { method: "DELETE", headers: tus })).status).toBe(204);
    expect((await head(path)).status).toBe(404);
  });
});

describe("a file that is refused", () => {
  it("for its declared length is refused before a byte is sent, in the reader's language", async () => {
    const before = readdirSync(folder).length;
    for (const [lang, word] of [
      ["zh-CN", "超过 20 MB"],
      ["en", "over 20 MB"],
    ] as const) {
      const refused = await begin(200 * 1024 * 1024, "大.jpg", { "Accept-Language": lang });
      expect(refused.status).toBe(413);
      expect(refused.headers.get("content-type")).toContain("application/problem+json");
      const problem = (await refused.json()) as { reason: string; detail: string };
      expect(problem.reason).toBe("file-too-large");
      expect(problem.detail).toContain(word);
    }
    expect(readdirSync(folder).length).toBe(before);
  });

  it("for what it is, whatever its name says, when it ends; asked again it is still refused, and nothing is kept", async () => {
    const program = Buffer.concat([Buffer.from("MZ\u0090\u0000"), randomBytes(50_000)]);
    const path = (await begin(program.byteLength, "照片.jpg")).headers.get("location")!;
    await send(path, 0, program.subarray(0, 20_000));
    const refused = await send(path, 20_000, program.subarray(20_000));
    expect(refused.status).toBe(415);
    expect(await refused.json()).toMatchObject({ reason: "file-kind-unfit", status: 415 });
    expect(refused.headers.get("file-id")).toBeNull();
    expect((await head(path)).status).toBe(415);
    const id = path.split("/").at(-1)!;
    expect(readdirSync(folder).filter((name) => name.startsWith(id))).toEqual([`${id}.ended`]);
  });

  it("is never read over this address, nor found by guessing", async () => {
    const path = (await begin(5000)).headers.get("location")!;
    expect((await fetch(at(path), { headers: tus })).status).toBe(404);
    for (const guess of ["1", "..%2Fkeys", "a".repeat(43), `${"a".repeat(40)}.js`]) {
      expect((await head(`${uploadsPath}/${guess}`)).status).toBe(404);
    }
  });
});

describe("what an upload leaves", () => {
  it("is a picture written anew, without the place it was taken", async () => {
    const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#777" } })
      .withExif({ IFD3: { GPSLatitude: "30/1 6/1 0/1" } })
      .jpeg()
      .toBuffer();
    const path = (await begin(photo.byteLength, "现场.jpg")).headers.get("location")!;
    const last = await send(path, 0, photo);
    const taken = await kept(last.headers.get("file-id")!);
    expect((await sharp(taken).metadata()).exif).toBeUndefined();
  });

  it("goes after a day without a word, and not before", async () => {
    const path = (await begin(5000)).headers.get("location")!;
    expect(await uploads.forgetBroken()).toBe(0);
    const old = new Date(Date.now() - 25 * 3_600_000);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);
    expect(await uploads.forgetBroken()).toBeGreaterThanOrEqual(2);
    expect((await head(path)).status).toBe(404);
    expect(readdirSync(folder)).toEqual([]);
  });
});
