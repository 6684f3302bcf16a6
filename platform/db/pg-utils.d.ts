declare module "pg/lib/utils.js" {
  /** A value as the text (or bytes) that the database reads; null stays null. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
