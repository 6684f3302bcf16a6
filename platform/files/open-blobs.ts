import type { Blobs } from "./blobs.ts";
import { diskBlobs } from "./disk-blobs.ts";
import type { FilesPlace } from "./files-place.ts";

/**
 * Opens the place of the files. A bucket is asked once, so that what is wrong with it is said before anybody uploads;
 * what speaks with buckets is loaded for them alone.
 * @throws Error with one sentence that says what to do, when the bucket cannot be used.
 */
export async function openBlobs(place: FilesPlace): Promise<Blobs> {
  if (place.kind === "disk") return diskBlobs(place.folder);
  const { openS3Blobs } = await import("./s3-blobs.ts");
  return openS3Blobs(place);
}
