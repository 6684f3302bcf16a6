import { createHash } from "node:crypto";
import type { Paper } from "./paper.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** JSON with keys in code-unit order and no spaces (RFC 8785 for what a paper holds: strings, integers, booleans). */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError("a number in canonical JSON must be finite");
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
    });
  return `{${members.join(",")}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The content of a paper in canonical JSON: everything but the proof, which is made from it. */
export function canonicalPaper(paper: Paper): string {
  const { proof: _made, ...content } = paper;
  return canonicalJson(content as unknown as Json);
}

/** Lower-case hexadecimal SHA-256 of the canonical paper. */
export function contentHashOf(paper: Paper): string {
  return createHash("sha256").update(canonicalPaper(paper), "utf8").digest("hex");
}
