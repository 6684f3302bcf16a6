/** A bucket of a store that speaks the protocol of Amazon S3. */
export interface S3Place {
  kind: "s3";
  bucket: string;
  /** Before every name: empty, or ending with a slash. */
  prefix: string;
  /** Null is Amazon's own, by region. */
  endpoint: string | null;
  region: string;
  /** Whether the bucket stands in the path of an address or in the name of the host. */
  style: "path" | "host";
  /** Null: what the machine itself was given, such as a role. */
  key: { id: string; secret: string; session: string | null } | null;
}

/** Where the files of an installation are kept. */
export type FilesPlace = { kind: "disk"; folder: string } | S3Place;

/** As it is written in the settings: `s3://BUCKET/PREFIX`. */
export function nameOfBucket(place: S3Place): string {
  return `s3://${place.bucket}/${place.prefix}`.replace(/\/$/, "");
}
