import { keyedHash } from "@maple/platform/crypto";

/** Digits alone, so that `138 0000-0000` and `+86 13800000000` are the same telephone. */
export function plainPhone(phone: string): string {
  return phone
    .normalize("NFKC")
    .replace(/[^0-9]/g, "")
    .replace(/^(0086|86)(?=1\d{10}$)/, "");
}

/** A telephone's hash inside one matter: the same telephone in another matter has another one. */
export function phoneHash(index: Buffer, matter: string, phone: string): Buffer {
  return keyedHash(index, "phone", `${matter}\0${plainPhone(phone)}`);
}
