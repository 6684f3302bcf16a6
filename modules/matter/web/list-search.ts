import { gridRoles } from "@maple/people";
import { matterStates } from "../model/matter-life.ts";

export const listViews = ["mine", "grids", "room", "overdue", "today", "waiting", "all"] as const;
export type ListView = (typeof listViews)[number];
export const listSorts = ["newest", "due", "oldest"] as const;
export type ListSort = (typeof listSorts)[number];

/** Everything a worklist page is: it stands in the address, so a link, a bookmark and "back" all mean the same list. */
export interface ListSearch {
  view: ListView | null;
  state: string[];
  category: string[];
  grade: string | null;
  grid: string | null;
  from: string | null;
  until: string | null;
  search: string;
  sort: ListSort;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d{2}-\d{2}$/;
const grades = ["red", "orange", "yellow", "blue"];

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.find((one) => one === value) ?? null;
}

function fitting(value: unknown, shape: RegExp): string | null {
  return typeof value === "string" && shape.test(value) ? value : null;
}

function listed(value: unknown, fits: (one: string) => boolean): string[] {
  return typeof value === "string" ? [...new Set(value.split(","))].filter(fits) : [];
}

/** Reads an address; what it does not understand is left out, never an error. */
export function readListSearch(raw: Readonly<Record<string, unknown>>): ListSearch {
  return {
    view: oneOf(raw.view, listViews),
    state: listed(raw.state, (one) => (matterStates as readonly string[]).includes(one)),
    category: listed(raw.category, (one) => /^\d{2}$/.test(one)),
    grade: oneOf(raw.grade, grades),
    grid: fitting(raw.grid, uuid),
    from: fitting(raw.from, date),
    until: fitting(raw.until, date),
    search: typeof raw.search === "string" ? raw.search.slice(0, 100) : "",
    sort: oneOf(raw.sort, listSorts) ?? "newest",
  };
}

/** The address of a list: only what differs from the plain one. */
export function writeListSearch(search: ListSearch): Record<string, string> {
  const pairs: Record<string, string> = {};
  if (search.view) pairs.view = search.view;
  if (search.state.length > 0) pairs.state = search.state.join(",");
  if (search.category.length > 0) pairs.category = search.category.join(",");
  for (const key of ["grade", "grid", "from", "until"] as const) {
    const value = search[key];
    if (value) pairs[key] = value;
  }
  if (search.search !== "") pairs.search = search.search;
  if (search.sort !== "newest") pairs.sort = search.sort;
  return pairs;
}

/** How many filters narrow the list beyond its tab. */
export function filterCount(search: ListSearch): number {
  const single = [search.grade, search.grid, search.from, search.until].filter(
    (value) => value !== null,
  ).length;
  return single + (search.state.length > 0 ? 1 : 0) + (search.category.length > 0 ? 1 : 0);
}

const byGrids = [...gridRoles, "deputy-secretary", "grid-head", "grid-administrator"];

/** The tab a person starts from: what they carry, answer for, or lead. */
export function firstView(roles: ReadonlySet<string>): ListView {
  if (roles.has("station-head")) return "room";
  if (roles.has("officer")) return "room";
  if (roles.has("veteran-deputy")) return "room";
  if (byGrids.some((role) => roles.has(role))) return "grids";
  if (roles.has("mediator")) return "mine";
  return "all";
}
