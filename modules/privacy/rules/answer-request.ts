import type { GrantWay, RequestKind } from "@maple/resident";
import type { PrivacyReason } from "../model/privacy-reasons.ts";
import { refusalReasons } from "../model/request-refusals.ts";
import type { MustKeep } from "./must-keep.ts";

export interface GivenAnswer {
  kind: RequestKind;
  answer: "grant" | "refuse";
  reason: string | null;
  words: string;
  way: GrantWay | null;
  /** The six digits that the new telephone said are those on the asker's page. */
  codeFits: boolean;
  /** Of a deletion: why it cannot be. */
  kept: MustKeep | null;
}

export type Decided =
  | { reason: string | null; until: string | null; way: GrantWay | null }
  | { refused: PrivacyReason };

/**
 * Whether an answer stands. A deletion is not a matter of opinion: what obliges to keep decides it, both ways. A new
 * telephone is confirmed by whoever answers; every refusal says why (Personal Information Protection Law art. 50).
 */
export function decideRequest(given: GivenAnswer): Decided {
  const { kind, answer, kept } = given;
  if (kind === "delete") {
    if (answer === "grant")
      return kept ? { refused: "must-keep" } : { reason: null, until: null, way: "checked" };
    return kept ? { reason: kept.reason, until: kept.until, way: null } : { refused: "nothing-obliges" };
  }
  if (answer === "refuse") {
    const known = (refusalReasons as readonly string[]).includes(given.reason ?? "");
    if (!known || [...given.words.trim()].length < 2) return { refused: "answer-reason-needed" };
    return { reason: given.reason, until: null, way: null };
  }
  if (kind === "correct") return { reason: null, until: null, way: "checked" };
  if (given.way !== "window" && given.way !== "called") return { refused: "way-needed" };
  if (given.way === "called" && !given.codeFits) return { refused: "call-code-wrong" };
  return { reason: null, until: null, way: given.way };
}
