import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { epochOf, type Moment } from "../clock/index.ts";
import { type Blobs, hashOf, pathOf } from "./blobs.ts";
import type { ByteRange } from "./byte-range.ts";
import type { S3Place } from "./files-place.ts";
import { inTurn } from "./in-turn.ts";
import { isMissing, isRefusedChecksum, missing, whyNotOpened } from "./s3-faults.ts";

/** Opens a bucket, after asking it once for its first name. @throws Error with one sentence that says what to do. */
export async function openS3Blobs(place: S3Place): Promise<Blobs> {
  const client = clientOf(place);
  try {
    await client.send(new ListObjectsV2Command({ Bucket: place.bucket, Prefix: place.prefix, MaxKeys: 1 }));
  } catch (error) {
    client.destroy();
    throw whyNotOpened(place, error);
  }
  return blobsOf(client, place);
}

function clientOf({ endpoint, region, style, key }: S3Place): S3Client {
  return new S3Client({
    region,
    forcePathStyle: style === "path",
    // The library's own checksums are not understood by every store; we bring a better one ourselves.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    // Without these a store that went silent would be waited for without end.
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
    ...(endpoint ? { endpoint } : {}),
    ...(key
      ? {
          credentials: {
            accessKeyId: key.id,
            secretAccessKey: key.secret,
            ...(key.session ? { sessionToken: key.session } : {}),
          },
        }
      : {}),
  });
}

/**
 * The files of a county as objects. A put always writes, since that alone gives an object a new time; the store checks
 * the SHA-256 of what arrives (it is signed with each request, and kept with the object where the store can).
 *
 * Forgetting asks for the time and then deletes, and between the two somebody could put the same bytes again. No
 * condition of the protocol closes that gap: the ETag of the same bytes is the same, and deleting by time is offered
 * for one kind of bucket only. In one process it is closed here: a put and a forgetting of the same bytes take turns.
 * Between several processes some milliseconds remain, at night, for bytes that nobody had put for two days: a file
 * sent in them would have to be sent again, or be fetched from the bucket's older versions.
 */
function blobsOf(client: S3Client, { bucket, prefix }: S3Place): Blobs {
  const turn = inTurn();
  let checksums = true;
  const at = (county: number, sha256: Buffer) => ({
    Bucket: bucket,
    Key: `${prefix}${pathOf(county, sha256)}`,
  });
  const write = (county: number, sha256: Buffer, bytes: Uint8Array, checksum: boolean) =>
    client.send(
      new PutObjectCommand({
        ...at(county, sha256),
        Body: bytes,
        ContentLength: bytes.byteLength,
        ContentType: "application/octet-stream",
        ...(checksum ? { ChecksumSHA256: sha256.toString("base64") } : {}),
      }),
    );
  // Asked for when somebody begins to read; whoever stops before the end closes the line to the store with it.
  async function* read(county: number, sha256: Buffer, range?: ByteRange): AsyncGenerator<Buffer> {
    const part = range ? { Range: `bytes=${range.start}-${range.end}` } : {};
    const place = at(county, sha256);
    const found = await client.send(new GetObjectCommand({ ...place, ...part })).catch((error) => {
      throw isMissing(error) ? missing(place.Key) : error;
    });
    yield* found.Body as Readable;
  }
  return {
    put: async (county, bytes) => {
      const sha256 = hashOf(bytes);
      await turn(pathOf(county, sha256), async () => {
        try {
          await write(county, sha256, bytes, checksums);
        } catch (error) {
          if (!checksums || !isRefusedChecksum(error)) throw error;
          // Some stores keep no checksums and say so: the signed one remains.
          await write(county, sha256, bytes, false);
          checksums = false;
        }
      });
      return sha256;
    },
    get: (county, sha256) => buffer(read(county, sha256)),
    stream: (county, sha256, range) => Readable.from(read(county, sha256, range), { objectMode: false }),
    async *listBefore(county, moment) {
      const under = `${prefix}${county}/`;
      for (let from: string | undefined, more = true; more; ) {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: under,
            MaxKeys: 1000,
            ...(from ? { ContinuationToken: from } : {}),
          }),
        );
        const old = (page.Contents ?? []).flatMap(({ Key = "", LastModified }) => {
          const name = Key.slice(under.length).match(/^[0-9a-f]{2}\/([0-9a-f]{64})$/)?.[1];
          return name && isOlder(LastModified, moment) ? [Buffer.from(name, "hex")] : [];
        });
        if (old.length > 0) yield old;
        from = page.NextContinuationToken;
        more = page.IsTruncated === true && from !== undefined;
      }
    },
    forgetBefore: (county, sha256, moment) =>
      turn(pathOf(county, sha256), async () => {
        const place = at(county, sha256);
        try {
          const { LastModified } = await client.send(new HeadObjectCommand(place));
          if (!isOlder(LastModified, moment)) return false;
        } catch (error) {
          if (isMissing(error)) return false;
          throw error;
        }
        await client.send(new DeleteObjectCommand(place));
        return true;
      }),
  };
}

/** The store tells whole seconds, cut off: what was put in the second of the moment itself is left for next time. */
function isOlder(put: Date | undefined, moment: Moment): boolean {
  return put !== undefined && Math.floor(put.getTime() / 1000) * 1000 + 999 < epochOf(moment);
}
