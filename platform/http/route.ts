import type { ZodType } from "zod";
import type { Action } from "../act/act.ts";
import type { Question } from "../act/ask.ts";

/** One line of a module's routes: an address, and the action or question that stands behind it. Nothing else. */
export interface Route {
  method: "GET" | "POST";
  path: string;
  verb: string;
  input: ZodType;
  // The frame gives each its types; a list of routes holds all kinds.
  command?: Action<never, never, unknown>;
  question?: Question<never, never, unknown>;
  /** Answers with a file instead of JSON: `{ name, media, bytes }`. */
  file?: boolean;
  /** How many of these one address may send within some minutes. */
  limit?: Limit;
}

export interface Limit {
  most: number;
  minutes: number;
}

/** A change: input from the address and the body together. */
export function command<I, F, V>(
  method: "POST",
  path: string,
  action: Action<I, F, V>,
  limit?: Limit,
): Route {
  return {
    method,
    path,
    verb: action.verb,
    input: action.input,
    command: action as unknown as Action<never, never, unknown>,
    ...(limit ? { limit } : {}),
  };
}

/** A question: input from the address. */
export function asks<I, F, V>(
  path: string,
  question: Question<I, F, V>,
  options: { file?: boolean; method?: "GET" | "POST"; limit?: Limit } = {},
): Route {
  return {
    method: options.method ?? "GET",
    path,
    verb: question.verb,
    input: question.input,
    question: question as unknown as Question<never, never, unknown>,
    ...(options.file ? { file: true } : {}),
    ...(options.limit ? { limit: options.limit } : {}),
  };
}
