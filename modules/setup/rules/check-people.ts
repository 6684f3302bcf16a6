import type { Grid, Unit } from "@maple/grid";
import { usernameFits } from "@maple/identity";
import {
  objectionToPost,
  objectionToStaff,
  type PostRecord,
  plainStaffPhone,
  roles,
  roleWords,
} from "@maple/people";
import type { ImportFault } from "../model/import-fault.ts";
import type { Row } from "../model/sheets.ts";
import { readerOf } from "./cells.ts";
import { unitIn } from "./check-grids.ts";
import type { UnitNames } from "./unit-names.ts";

export interface PlannedPerson {
  id: string;
  name: string;
  phone: string | null;
  username: string | null;
}
export interface PlannedPost {
  id: string;
  staff: string;
  role: string;
  title: { zh: string; en: string };
  unit: string;
  grids: string[];
  from: string;
  until: string | null;
}

export interface PeopleFacts {
  today: string;
  usernames: ReadonlySet<string>;
  units: ReadonlyMap<string, Unit>;
  grids: ReadonlyMap<string, Grid>;
  names: UnitNames;
  newId(): string;
}

/** The people of a file with their posts, told apart by their keys in the file. */
export function checkPeople(
  rows: { people: readonly Row[]; posts: readonly Row[] },
  facts: PeopleFacts,
  faults: ImportFault[],
): { people: PlannedPerson[]; posts: PlannedPost[] } {
  const byKey = new Map<string, PlannedPerson | null>();
  const usernames = new Set<string>();
  for (const row of rows.people) {
    const read = readerOf("people", row, faults);
    const key = read.text("key");
    const username = read.text("username").toLowerCase();
    if (byKey.has(key)) read.wrong("key", "key-twice");
    const person = { name: read.text("name"), phone: read.text("phone") };
    const objection = person.name === "" ? null : objectionToStaff(person);
    if (objection) read.wrong(objection === "staff-phone-unfit" ? "phone" : "name", objection);
    if (username !== "") {
      const unfit = usernameFits(username);
      if (unfit) read.wrong("username", unfit);
      else if (facts.usernames.has(username)) read.wrong("username", "username-taken");
      else if (usernames.has(username)) read.wrong("username", "username-twice");
      usernames.add(username);
    }
    const planned = read.ok()
      ? {
          id: facts.newId(),
          name: person.name,
          phone: plainStaffPhone(person.phone),
          username: username || null,
        }
      : null;
    if (key !== "" && !byKey.has(key)) byKey.set(key, planned);
  }
  const posts = checkPosts(rows.posts, byKey, facts, faults);
  const told = new Set(rows.posts.map((row) => (row.cells.person ?? "").trim()));
  for (const row of rows.people) {
    const key = (row.cells.key ?? "").trim();
    if (key !== "" && !told.has(key)) readerOf("people", row, faults).wrong("key", "person-without-post");
  }
  return { people: [...byKey.values()].filter((one) => one !== null), posts };
}

function checkPosts(
  rows: readonly Row[],
  byKey: ReadonlyMap<string, PlannedPerson | null>,
  facts: PeopleFacts,
  faults: ImportFault[],
): PlannedPost[] {
  const gridByCode = new Map([...facts.grids.values()].map((grid) => [grid.code, grid]));
  const held = new Map<string, PostRecord[]>();
  const posts: PlannedPost[] = [];
  for (const row of rows) {
    const read = readerOf("posts", row, faults);
    const person = byKey.get(read.text("person"));
    if (read.text("person") !== "" && person === undefined) read.wrong("person", "person-not-in-file");
    const role = roles.find((one) => [one, roleWords[one].zh, roleWords[one].en].includes(read.text("role")));
    if (read.text("role") !== "" && !role) read.wrong("role", "role-unknown");
    const unit = unitIn(read, "unit", facts.names);
    const grids = codesIn(read.text("grids")).map((code) => gridByCode.get(code)?.id ?? null);
    if (grids.includes(null)) read.wrong("grids", "grid-not-in-file");
    const from = read.day("from", facts.today);
    const until = read.day("until", null);
    if (!read.ok() || !role || !unit || from === null || !person) continue;
    const title = read.text("title");
    const post: PlannedPost = {
      id: facts.newId(),
      staff: person.id,
      role,
      title: { zh: title, en: title },
      unit: unit.id,
      grids: grids.filter((one) => one !== null),
      from,
      until: until ?? null,
    };
    const own = held.get(person.id) ?? [];
    // A post that began before today is taken in as it is: the county was there before the product.
    const objection = objectionToPost(post, {
      today: from,
      units: facts.units,
      grids: facts.grids,
      held: own,
    });
    if (objection) {
      read.wrong(columnOf[objection] ?? "unit", objection);
      continue;
    }
    held.set(person.id, [...own, asHeld(post)]);
    posts.push(post);
  }
  return posts;
}

/** Grid codes in one cell, with whatever people put between them. */
export const codesIn = (text: string): string[] => text.split(/[、,，;；\s]+/).filter(Boolean);

const columnOf: Partial<Record<string, string>> = {
  "term-backwards": "until",
  "role-unfit-for-unit": "role",
  "grid-unfit-for-role": "grids",
  "grid-not-under-unit": "grids",
  "post-held-already": "role",
};

const asHeld = (post: PlannedPost): PostRecord => ({
  ...post,
  substitutes: null,
  suspendedFrom: null,
  suspendedUntil: null,
  endedWhy: null,
  endedOn: null,
  endedBy: null,
  untilBefore: null,
  annulled: false,
  annulledWhy: "",
});
