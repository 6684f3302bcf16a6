import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { s3Store } from "@maple/platform/testing";
import { describe, expect, it } from "vitest";
import { configFrom } from "./config.ts";
import { filesPlaceFrom } from "./files-place.ts";
import { openProduct } from "./start-product.ts";

const key = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "secret" };
const place = (env: Record<string, string>) => filesPlaceFrom(env, "/data");

describe("the place of the files", () => {
  it("is a folder of the data unless a bucket is named", () => {
    expect(place({})).toEqual({ kind: "disk", folder: "/data/files" });
    expect(place({ MAPLEBRIDGE_FILES: "", ...key })).toEqual({ kind: "disk", folder: "/data/files" });
  });

  it("is a bucket of Amazon's in a region, by a key or by the machine's role", () => {
    const env = { MAPLEBRIDGE_FILES: "s3://maple", AWS_REGION: "cn-north-1" };
    const amazon = {
      kind: "s3",
      bucket: "maple",
      prefix: "",
      endpoint: null,
      region: "cn-north-1",
      style: "host",
    };
    expect(place(env)).toEqual({ ...amazon, key: null });
    expect(place({ ...env, ...key, AWS_SESSION_TOKEN: "for an hour" })).toEqual({
      ...amazon,
      key: { id: "id", secret: "secret", session: "for an hour" },
    });
  });

  it("is a bucket of another store, named in the path unless said otherwise", () => {
    const env = {
      MAPLEBRIDGE_FILES: "s3://maple/county/files/",
      MAPLEBRIDGE_S3_ENDPOINT: "https://store:9000/",
      ...key,
    };
    expect(place(env)).toEqual({
      kind: "s3",
      bucket: "maple",
      prefix: "county/files/",
      endpoint: "https://store:9000",
      region: "us-east-1",
      style: "path",
      key: { id: "id", secret: "secret", session: null },
    });
    expect(place({ ...env, MAPLEBRIDGE_S3_STYLE: "host" })).toMatchObject({ style: "host" });
  });

  it("is refused in one sentence that names the variable when it does not fit", () => {
    const store = { MAPLEBRIDGE_FILES: "s3://maple", MAPLEBRIDGE_S3_ENDPOINT: "https://store", ...key };
    for (const named of ["/srv/files", "s3:/maple", "s3://", "s3://Maple", "s3://maple/a b", "s3://maple//a"])
      expect(() => place({ ...store, MAPLEBRIDGE_FILES: named }), named).toThrow(
        /^MAPLEBRIDGE_FILES must be s3:\/\/BUCKET/,
      );
    for (const address of ["store:9000", "ftp://store", "https://store/maple", "https://id:secret@store"])
      expect(() => place({ ...store, MAPLEBRIDGE_S3_ENDPOINT: address }), address).toThrow(
        /^MAPLEBRIDGE_S3_ENDPOINT must be/,
      );
    expect(() => place({ ...store, MAPLEBRIDGE_S3_STYLE: "dns" })).toThrow(/^MAPLEBRIDGE_S3_STYLE must be/);
    expect(() => place({ ...store, MAPLEBRIDGE_S3_ENDPOINT: "" })).toThrow(/^AWS_REGION must say/);
    expect(() => place({ ...store, AWS_SECRET_ACCESS_KEY: "" })).toThrow(/both of them/);
    expect(() => place({ ...store, AWS_SECRET_ACCESS_KEY: "", AWS_ACCESS_KEY_ID: "" })).toThrow(
      /set AWS_ACCESS_KEY_ID/,
    );
  });
});

describe("a start with a bucket that cannot be used", () => {
  it("ends before a database is made, with what to do", async () => {
    const store = await s3Store({ bucket: "maple", page: 1000 });
    const dataDir = join(mkdtempSync(join(tmpdir(), "maple-place-")), "data");
    try {
      const config = configFrom({
        MAPLEBRIDGE_DATA: dataDir,
        MAPLEBRIDGE_FILES: "s3://mapel",
        MAPLEBRIDGE_S3_ENDPOINT: store.endpoint,
        AWS_REGION: store.region,
        AWS_ACCESS_KEY_ID: store.key.id,
        AWS_SECRET_ACCESS_KEY: store.key.secret,
      });
      await expect(openProduct(config, async () => {})).rejects.toThrow(
        `${store.endpoint} has no bucket mapel: make it there, or name another one in MAPLEBRIDGE_FILES.`,
      );
      expect(existsSync(dataDir)).toBe(false);
    } finally {
      await store.stop();
      rmSync(join(dataDir, ".."), { recursive: true, force: true });
    }
  });
});
