import { nameOfBucket, type S3Place } from "./files-place.ts";

interface Fault {
  name: string;
  message: string;
  code?: string;
  $metadata?: { httpStatusCode?: number };
}

/** A bucket that is not there answers 404 too, and is no missing file. */
export function isMissing(error: unknown): boolean {
  return ["NoSuchKey", "NotFound"].includes((error as Fault).name);
}

/** The same kind of error as from a folder, so that whoever reads does not have to know where. */
export function missing(name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`ENOENT: there is no ${name} in the bucket`), { code: "ENOENT" });
}

export function isRefusedChecksum(error: unknown): boolean {
  return ["InvalidArgument", "InvalidRequest", "NotImplemented"].includes((error as Fault).name);
}

/** What to do about a bucket that could not be opened, by the name that the store or the network gives to it. */
export function whyNotOpened(place: S3Place, error: unknown): Error {
  const fault = error as Fault;
  const where = place.endpoint ?? `Amazon S3 in ${place.region}`;
  const bucket = nameOfBucket(place);
  const say = (what: string) => new Error(what, { cause: error });
  switch (fault.name) {
    case "NoSuchBucket":
      return say(
        `${where} has no bucket ${place.bucket}: make it there, or name another one in MAPLEBRIDGE_FILES.`,
      );
    case "InvalidAccessKeyId":
    case "SignatureDoesNotMatch":
      return say(
        `${where} does not accept the key: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to a pair that it gave you.`,
      );
    case "CredentialsProviderError":
      return say(`There is no key for ${bucket}: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`);
    case "PermanentRedirect":
    case "AuthorizationHeaderMalformed":
    case "IllegalLocationConstraintException":
      return say(`The bucket ${place.bucket} is not in ${place.region}: set AWS_REGION to where it is.`);
  }
  if (/DomainForbidden$/.test(fault.name))
    return say(
      `${where} wants the bucket in the name of the host (${fault.name}): set MAPLEBRIDGE_S3_STYLE=host.`,
    );
  const status = fault.$metadata?.httpStatusCode;
  if (status === 403)
    return say(
      `The key may not list ${bucket} (${fault.name}): allow it to list the bucket and to read, write and delete objects in it.`,
    );
  if (status === undefined)
    return say(
      `No store answers at ${where} (${fault.code ?? fault.name}): check MAPLEBRIDGE_S3_ENDPOINT and the network between the two.`,
    );
  return say(
    `${where} did not open ${bucket} (${fault.name}: ${fault.message}): check MAPLEBRIDGE_FILES and MAPLEBRIDGE_S3_ENDPOINT.`,
  );
}
