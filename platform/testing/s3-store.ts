import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A store that speaks as much of Amazon's S3 as the product uses, in memory, with a clock of its own. */
export interface S3Store {
  endpoint: string;
  bucket: string;
  region: string;
  key: { id: string; secret: string; session: null };
  objects: Map<string, Kept>;
  /** Every request that was let in, such as `GET /bucket/name`. */
  asked: string[];
  /** What the store believes the time is, in milliseconds. */
  clock: { now: number };
  /** As some stores do that keep no checksums. */
  refuses: { checksums: boolean };
  stop(): Promise<void>;
}

interface Kept {
  bytes: Buffer;
  media: string;
  /** As the sender gave it, in base64. */
  checksum: string | null;
  put: number;
}

class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** @param given.page how many names one answer to a listing holds at most. */
export async function s3Store(given: { bucket: string; page: number }): Promise<S3Store> {
  const store = {
    ...given,
    endpoint: "",
    region: "cn-test-1",
    key: { id: "MAPLETESTKEY", secret: "a secret of tests", session: null },
    objects: new Map<string, Kept>(),
    asked: [] as string[],
    clock: { now: Date.now() },
    refuses: { checksums: false },
  };
  const server = createServer((request, response) => {
    answer(store, request, response).catch((error) => {
      const { status, code } = error instanceof Refusal ? error : new Refusal(500, "InternalError");
      response.writeHead(status, { "content-type": "application/xml" });
      // An answer to HEAD has no body: its number alone says what is wrong.
      response.end(
        request.method === "HEAD" ? undefined : `<Error><Code>${code}</Code><Message>no</Message></Error>`,
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  store.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...store,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function answer(
  store: Omit<S3Store, "stop"> & { page: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request);
  const [path = "", query = ""] = (request.url ?? "").split("?");
  checkSignature(store, request, { path, query, body });
  store.asked.push(`${request.method} ${path}`);
  const [, bucket, ...rest] = decodeURIComponent(path).split("/");
  if (bucket !== store.bucket) throw new Refusal(404, "NoSuchBucket");
  const name = rest.join("/");
  if (name === "") {
    if (request.method === "HEAD") return void response.end();
    if (request.method !== "GET") throw new Refusal(405, "MethodNotAllowed");
    response.writeHead(200, { "content-type": "application/xml" });
    return void response.end(listing(store, new URLSearchParams(query)));
  }
  if (request.method === "PUT") {
    const checksum = request.headers["x-amz-checksum-sha256"]?.toString() ?? null;
    if (checksum && store.refuses.checksums) throw new Refusal(400, "InvalidArgument");
    if (checksum && checksum !== createHash("sha256").update(body).digest("base64"))
      throw new Refusal(400, "BadDigest");
    if (Object.keys(request.headers).some((header) => /crc|trailer/.test(header)))
      throw new Refusal(501, "NotImplemented");
    store.objects.set(name, {
      bytes: body,
      media: request.headers["content-type"] ?? "",
      checksum,
      put: store.clock.now,
    });
    return void response.end();
  }
  if (request.method === "DELETE") {
    store.objects.delete(name);
    return void response.writeHead(204).end();
  }
  const kept = store.objects.get(name);
  if (!kept) throw new Refusal(404, "NoSuchKey");
  response.writeHead(200, {
    "content-length": kept.bytes.byteLength,
    "content-type": kept.media,
    "last-modified": new Date(kept.put).toUTCString(),
  });
  response.end(request.method === "GET" ? kept.bytes : undefined);
}

/** In the order of the names; goes on after the last one told, as long as one answer cannot hold all. */
function listing(store: Omit<S3Store, "stop"> & { page: number }, query: URLSearchParams): string {
  if (query.get("list-type") !== "2") throw new Refusal(501, "NotImplemented");
  const after = Buffer.from(query.get("continuation-token") ?? "", "base64url").toString();
  const names = [...store.objects.keys()]
    .filter((name) => name.startsWith(query.get("prefix") ?? "") && name > after)
    .sort();
  const some = names.slice(0, Math.min(store.page, Number(query.get("max-keys") ?? 1000)));
  const more = some.length < names.length;
  const rows = some.map(
    (name) =>
      `<Contents><Key>${name}</Key><LastModified>${new Date(store.objects.get(name)!.put).toISOString()}</LastModified></Contents>`,
  );
  const next = Buffer.from(some.at(-1) ?? "").toString("base64url");
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${more}</IsTruncated>${rows.join("")}${more ? `<NextContinuationToken>${next}</NextContinuationToken>` : ""}</ListBucketResult>`;
}

/** Signature version 4: who does not know the secret, or changed a byte on the way, is refused. */
function checkSignature(
  store: Pick<S3Store, "key" | "region">,
  request: IncomingMessage,
  { path, query, body }: { path: string; query: string; body: Buffer },
): void {
  const shape =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const [, id, day = "", region, names = "", signature] = request.headers.authorization?.match(shape) ?? [];
  if (!id) throw new Refusal(403, "AccessDenied");
  if (id !== store.key.id) throw new Refusal(403, "InvalidAccessKeyId");
  if (region !== store.region) throw new Refusal(400, "AuthorizationHeaderMalformed");
  const hash = createHash("sha256").update(body).digest("hex");
  if (request.headers["x-amz-content-sha256"] !== hash) throw new Refusal(400, "XAmzContentSHA256Mismatch");
  const pairs = query
    .split("&")
    .filter(Boolean)
    .map((pair) => (pair.includes("=") ? pair : `${pair}=`));
  const headers = names.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const asked = [request.method, path, pairs.sort().join("&"), headers.join(""), names, hash].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = [
    "AWS4-HMAC-SHA256",
    request.headers["x-amz-date"],
    scope,
    createHash("sha256").update(asked).digest("hex"),
  ].join("\n");
  const sign = (key: string | Buffer, what: string) => createHmac("sha256", key).update(what).digest();
  const key = [day, store.region, "s3", "aws4_request"].reduce<string | Buffer>(
    sign,
    `AWS4${store.key.secret}`,
  );
  if (sign(key, text).toString("hex") !== signature) throw new Refusal(403, "SignatureDoesNotMatch");
}
