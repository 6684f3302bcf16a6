import { type CountyKeys, openText, type SealedColumn, sealText } from "@maple/platform/crypto";

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

const column = (table: string, field: string): SealedColumn => ({
  table,
  id: "id",
  column: `${field}_sealed`,
  about: (id) => `${id}:${field}`,
});

/** Every sealed column of this module, for a change of keys. */
export const residentSealed: readonly SealedColumn[] = [
  ...["name", "phone", "address"].map((field) => column("resident.person", field)),
  ...["wanted", "words", "answer"].map((field) => column("resident.request", field)),
];
