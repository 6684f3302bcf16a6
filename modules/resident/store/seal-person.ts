import { type CountyKeys, openText, sealText } from "@maple/platform/crypto";

export type KeysOf = (county: number) => CountyKeys;

/** Seals a field of a row; what is empty stays empty. `about` ties the value to its row and field. */
export function sealField(keys: KeysOf, county: number, id: string, field: string, text: string | null) {
  return text ? sealText(keys(county).data, text, `${id}:${field}`) : null;
}

export function openField(
  keys: KeysOf,
  county: number,
  id: string,
  field: string,
  sealed: Buffer | null,
): string | null {
  return sealed ? openText(keys(county).data, sealed, `${id}:${field}`) : null;
}
