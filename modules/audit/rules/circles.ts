import { countyScope } from "../model/audit.ts";

/** The circles of acts that somebody's posts open: the county's, and each station they head; the narrower first. */
export function circlesOf(
  posts: ReadonlyArray<{ unit: string; may: Readonly<Record<string, string>> }>,
): string[] {
  const stations = posts.filter((post) => post.may["audit.see"] === "station").map((post) => post.unit);
  const county = posts.some((post) => post.may["audit.see"] === "county") ? [countyScope] : [];
  return [...new Set([...stations, ...county])];
}
