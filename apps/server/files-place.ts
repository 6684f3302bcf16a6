import { join } from "node:path";
import type { FilesPlace } from "@maple/platform/files";

type Env = Readonly<Record<string, string | undefined>>;

const shape = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/;

/**
 * Where the files are kept: a folder of the data, unless a bucket is named.
 * @throws Error naming the variable that does not fit, and what it wants.
 */
export function filesPlaceFrom(env: Env, dataDir: string): FilesPlace {
  const named = env.MAPLEBRIDGE_FILES?.trim();
  if (!named) return { kind: "disk", folder: join(dataDir, "files") };
  const [, bucket, path = ""] = named.match(shape) ?? [];
  const prefix = path.replace(/\/+$/, "");
  if (!bucket || (prefix && !/^[\w!.*'()-]+(\/[\w!.*'()-]+)*$/.test(prefix)))
    throw new Error(
      "MAPLEBRIDGE_FILES must be s3://BUCKET or s3://BUCKET/PREFIX; leave it out to keep the files in a folder under MAPLEBRIDGE_DATA.",
    );
  const endpoint = endpointFrom(env);
  const region = env.AWS_REGION || (endpoint ? "us-east-1" : null);
  if (!region)
    throw new Error(
      "AWS_REGION must say where the bucket of MAPLEBRIDGE_FILES is, for example cn-north-1; for a store other than Amazon's set MAPLEBRIDGE_S3_ENDPOINT.",
    );
  const style = env.MAPLEBRIDGE_S3_STYLE || (endpoint ? "path" : "host");
  if (style !== "path" && style !== "host") throw new Error('MAPLEBRIDGE_S3_STYLE must be "path" or "host".');
  return {
    kind: "s3",
    bucket,
    prefix: prefix && `${prefix}/`,
    endpoint,
    region,
    style,
    key: keyFrom(env, endpoint),
  };
}

function endpointFrom(env: Env): string | null {
  const text = env.MAPLEBRIDGE_S3_ENDPOINT;
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.username)
    throw new Error(
      "MAPLEBRIDGE_S3_ENDPOINT must be the address of the store without the bucket, for example https://files.example.org:9000.",
    );
  return url.origin;
}

/** A machine at Amazon may have a role instead of a key; other stores know keys alone. */
function keyFrom(env: Env, endpoint: string | null) {
  const [id, secret] = [env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY];
  if (id && secret) return { id, secret, session: env.AWS_SESSION_TOKEN || null };
  if (id || secret || endpoint)
    throw new Error(
      "MAPLEBRIDGE_FILES names a bucket: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, both of them.",
    );
  return null;
}
