import type { Reach } from "../model/abilities.ts";

/** What a rule needs to know of whoever asks. Structurally the actor of the frame. */
export interface Asker {
  kind: string;
  id: string;
  posts: ReadonlyArray<{
    grids: readonly string[];
    rooms: readonly string[];
    may: Readonly<Record<string, Reach>>;
  }>;
}

/** Where the thing stands that somebody wants to act on. */
export interface About {
  grid: string | null;
  room: string | null;
  /** Staff who carry it: its holder and its mediators. */
  carriers: readonly string[];
}

/**
 * Whether a post of the asker allows an act here: null when it does, else the named reason. A reach includes the
 * smaller ones, and whoever carries a matter keeps it wherever it lies.
 */
export function mayAct(
  asker: Asker,
  act: string,
  about: About | null,
): "not-signed-in" | "not-allowed" | "not-your-area" | null {
  if (asker.kind === "system") return null;
  if (asker.kind !== "staff" && asker.kind !== "program") return "not-signed-in";
  let held = false;
  for (const post of asker.posts) {
    const reach = post.may[act];
    if (reach === undefined) continue;
    held = true;
    if (about === null || reach === "county") return null;
    if (about.carriers.includes(asker.id)) return null;
    if (reach !== "own" && about.grid !== null && post.grids.includes(about.grid)) return null;
    if ((reach === "room" || reach === "station") && about.room !== null && post.rooms.includes(about.room))
      return null;
  }
  return held ? "not-your-area" : "not-allowed";
}

/** The area in which an asker may do an act, for lists: everything, or these rooms, these grids and what they carry. */
export function areaOf(
  asker: Asker,
  act: string,
): { all: boolean; rooms: string[]; grids: string[]; own: boolean } | null {
  const area = { all: asker.kind === "system", rooms: [] as string[], grids: [] as string[], own: false };
  let held = area.all;
  for (const post of asker.posts) {
    const reach = post.may[act];
    if (reach === undefined) continue;
    held = true;
    area.own = true;
    if (reach === "county") area.all = true;
    if (reach === "room" || reach === "station") area.rooms.push(...post.rooms);
    if (reach !== "own") area.grids.push(...post.grids);
  }
  return held ? area : null;
}
