import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { momentOf } from "../clock/index.ts";
import { type S3Store, s3Store } from "../testing/s3-store.ts";
import { type Blobs, hashOf, pathOf } from "./blobs.ts";
import type { FilesPlace, S3Place } from "./files-place.ts";
import { openBlobs } from "./open-blobs.ts";

const hour = 3_600_000;
const county = 990101;
const bytesOf = (text: string) => Buffer.from(text);

/** A place to try, with what only its keeper can do: look at the names, and turn the time back. */
interface Tried {
  blobs: Blobs;
  names(): string[];
  /** As if it had been put so long ago. */
  age(sha256: Buffer, ms: number): Promise<void>;
}

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function onDisk(): Promise<Tried> {
  const folder = mkdtempSync(join(tmpdir(), "maple-blobs-"));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return {
    blobs: await openBlobs({ kind: "disk", folder }),
    names: () =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
        statSync(join(folder, name)).isFile(),
      ),
    age: (sha256, ms) => {
      const then = new Date(Date.now() - ms);
      return utimes(join(folder, pathOf(county, sha256)), then, then);
    },
  };
}

async function newStore(): Promise<{ store: S3Store; place: S3Place }> {
  const store = await s3Store({ bucket: "maple-files", page: 3 });
  ends.push(store.stop);
  const { bucket, endpoint, region, key } = store;
  return { store, place: { kind: "s3", bucket, prefix: "one/", endpoint, region, style: "path", key } };
}

async function inBucket(): Promise<Tried> {
  const { store, place } = await newStore();
  return {
    blobs: await openBlobs(place),
    names: () => [...store.objects.keys()].map((name) => name.replace(/^one\//, "")),
    age: async (sha256, ms) => {
      store.objects.get(`one/${pathOf(county, sha256)}`)!.put = store.clock.now - ms;
    },
  };
}

async function listed(blobs: Blobs, before: string, of = county): Promise<string[]> {
  const names: string[] = [];
  for await (const batch of blobs.listBefore(of, before)) {
    expect(batch.length).toBeGreaterThan(0);
    names.push(...batch.map((sha256) => sha256.toString("hex")));
  }
  return names;
}

describe.each([
  { where: "a folder", open: onDisk },
  { where: "a bucket", open: inBucket },
])("files in $where", ({ open }) => {
  const anHourAgo = () => momentOf(Date.now() - hour);

  it("are kept once under the hash of their bytes, by county", async () => {
    const { blobs, names } = await open();
    const sha256 = await blobs.put(county, bytesOf("agreement"));
    expect(sha256).toEqual(hashOf(bytesOf("agreement")));
    expect(await blobs.put(county, bytesOf("agreement"))).toEqual(sha256);
    const hex = sha256.toString("hex");
    expect(names()).toEqual([`990101/${hex.slice(0, 2)}/${hex}`]);
    await expect(blobs.get(990102, sha256)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("come back byte by byte, whole or as a stream, whatever their size", async () => {
    const { blobs } = await open();
    for (const bytes of [Buffer.alloc(0), bytesOf("短"), Buffer.alloc(3_000_000, "枫桥经验")]) {
      const sha256 = await blobs.put(county, bytes);
      expect(bytes.equals(await blobs.get(county, sha256))).toBe(true);
      expect(bytes.equals(await buffer(blobs.stream(county, sha256)))).toBe(true);
    }
  });

  it("are said missing by the same name when nobody has put them", async () => {
    const { blobs } = await open();
    const never = hashOf(bytesOf("never put"));
    await expect(blobs.get(county, never)).rejects.toMatchObject({ code: "ENOENT" });
    const fault = await new Promise((done) => blobs.stream(county, never).once("error", done).resume());
    expect(fault).toMatchObject({ code: "ENOENT" });
    expect(await blobs.forgetBefore(county, never, momentOf(Date.now()))).toBe(false);
    expect(await listed(blobs, momentOf(Date.now()))).toEqual([]);
  });

  it("can be left in the middle of a stream", async () => {
    const { blobs } = await open();
    const sha256 = await blobs.put(county, Buffer.alloc(3_000_000, 7));
    for await (const part of blobs.stream(county, sha256)) {
      expect(part.byteLength).toBeGreaterThan(0);
      break;
    }
    expect((await blobs.get(county, sha256)).byteLength).toBe(3_000_000);
  });

  it("are listed to the last one when they are older than a moment, those of one county alone", async () => {
    const { blobs, age } = await open();
    const old: string[] = [];
    for (let n = 0; n < 11; n++) {
      const sha256 = await blobs.put(county, bytesOf(`file ${n}`));
      if (n % 3 === 0) continue;
      await age(sha256, 2 * hour);
      old.push(sha256.toString("hex"));
    }
    await blobs.put(99010, bytesOf("a county whose number begins the same way"));
    expect((await listed(blobs, anHourAgo())).sort()).toEqual(old.sort());
    expect(await listed(blobs, momentOf(Date.now() - 3 * hour))).toEqual([]);
    expect(await listed(blobs, momentOf(Date.now() + hour), 99010)).toHaveLength(1);
  });

  it("are young again when somebody puts the same bytes again", async () => {
    const { blobs, age } = await open();
    const sha256 = await blobs.put(county, bytesOf("again"));
    await age(sha256, 2 * hour);
    expect(await listed(blobs, anHourAgo())).toHaveLength(1);
    await blobs.put(county, bytesOf("again"));
    expect(await listed(blobs, anHourAgo())).toEqual([]);
    expect(await blobs.forgetBefore(county, sha256, anHourAgo())).toBe(false);
    expect(await blobs.get(county, sha256)).toEqual(bytesOf("again"));
  });

  it("are forgotten when they are old, once", async () => {
    const { blobs, age, names } = await open();
    const sha256 = await blobs.put(county, bytesOf("old"));
    await age(sha256, 2 * hour);
    expect(await blobs.forgetBefore(county, sha256, anHourAgo())).toBe(true);
    expect(names()).toEqual([]);
    expect(await blobs.forgetBefore(county, sha256, anHourAgo())).toBe(false);
  });

  it("are there at the end when somebody puts them while they are forgotten", async () => {
    const { blobs, age } = await open();
    for (let round = 0; round < 20; round++) {
      const bytes = bytesOf(`round ${round}`);
      const sha256 = await blobs.put(county, bytes);
      await age(sha256, 2 * hour);
      const both = [
        () => blobs.forgetBefore(county, sha256, anHourAgo()),
        () => blobs.put(county, bytes) as Promise<unknown>,
      ];
      if (round % 2) both.reverse();
      await Promise.all(both.map((one) => one()));
      expect(await blobs.get(county, sha256)).toEqual(bytes);
    }
  });
});

describe("a bucket", () => {
  it("gets bytes with their checksum and without a media type to be opened by", async () => {
    const { store, place } = await newStore();
    const sha256 = await (await openBlobs(place)).put(county, bytesOf("paper"));
    expect([...store.objects.values()]).toMatchObject([
      { media: "application/octet-stream", checksum: sha256.toString("base64") },
    ]);
  });

  it("that keeps no checksums is asked for one once, and then no more", async () => {
    const { store, place } = await newStore();
    store.refuses.checksums = true;
    const blobs = await openBlobs(place);
    await blobs.put(county, bytesOf("one"));
    await blobs.put(county, bytesOf("two"));
    expect(store.objects.size).toBe(2);
    expect(store.asked.filter((one) => one.startsWith("PUT"))).toHaveLength(3);
  });

  it("holds other people's objects beside ours, which are never listed", async () => {
    const { store, place } = await newStore();
    const stranger = { bytes: bytesOf("x"), media: "text/plain", checksum: null, put: 0 };
    store.objects.set("one/990101/readme.txt", stranger);
    store.objects.set(`two/${pathOf(county, hashOf(stranger.bytes))}`, stranger);
    expect(await listed(await openBlobs(place), momentOf(Date.now()))).toEqual([]);
  });

  it("is asked at the start, and what is wrong is said in one sentence that says what to do", async () => {
    const { store, place } = await newStore();
    const why = (change: Partial<S3Place>) =>
      openBlobs({ ...place, ...change } as FilesPlace).then(
        () => "opened",
        (error) => (error as Error).message,
      );
    expect(await why({})).toBe("opened");
    expect(await why({ bucket: "nobody" })).toBe(
      `${store.endpoint} has no bucket nobody: make it there, or name another one in MAPLEBRIDGE_FILES.`,
    );
    const pair = `${store.endpoint} does not accept the key: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to a pair that it gave you.`;
    expect(await why({ key: { ...store.key, id: "SOMEBODY" } })).toBe(pair);
    expect(await why({ key: { ...store.key, secret: "wrong" } })).toBe(pair);
    expect(await why({ region: "elsewhere" })).toBe(
      "The bucket maple-files is not in elsewhere: set AWS_REGION to where it is.",
    );
    await store.stop();
    expect(await why({})).toBe(
      `No store answers at ${store.endpoint} (ECONNREFUSED): check MAPLEBRIDGE_S3_ENDPOINT and the network between the two.`,
    );
  });
});

describe("an installation with its files in a folder", () => {
  it("does not load what speaks with buckets", () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `import { createRequire } from "node:module";
           const { openBlobs } = await import(${JSON.stringify(new URL("./index.ts", import.meta.url).href)});
           await openBlobs({ kind: "disk", folder: "nowhere" });
           const loaded = () => Object.keys(createRequire("/").cache).some((path) => path.includes("@aws-sdk"));
           const before = loaded();
           await openBlobs({ kind: "s3", bucket: "b", prefix: "", endpoint: "http://127.0.0.1:9", region: "r", style: "path",
             key: { id: "i", secret: "s", session: null } }).catch(() => {});
           console.log(before, loaded());`,
      ],
      { encoding: "utf8" },
    );
    expect({ status, said: stdout.trim() }).toEqual({ status: 0, said: "false true" });
  });
});
