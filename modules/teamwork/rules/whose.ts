/** Who is in post on the day, by unit and by person. */
export interface InPost {
  /** Units at which somebody who may take matters up, or triage them, is in post. */
  staffedUnits: ReadonlySet<string>;
  people: ReadonlySet<string>;
}

/** A matter that is open, with where it lies. `commandRoom`: of the station above its police room. */
export interface OpenMatter {
  holder: string | null;
  room: string | null;
  commandRooms: readonly string[];
}

export type Owner = "holder" | "room" | "command-room" | null;

/** Who answers for an open matter today: its holder, else the queue of its room, else the command room's; null: nobody. */
export function whoseIs(matter: OpenMatter, inPost: InPost): Owner {
  if (matter.holder !== null && inPost.people.has(matter.holder)) return "holder";
  if (matter.room !== null && inPost.staffedUnits.has(matter.room)) return "room";
  return matter.commandRooms.some((unit) => inPost.staffedUnits.has(unit)) ? "command-room" : null;
}

/** The team that somebody carries a matter for: their post at one of the teams, else the room of its grid. */
export function teamOf(
  posts: ReadonlyArray<{ unit: string }>,
  teams: ReadonlySet<string>,
  room: string | null,
): string | null {
  if (room !== null && posts.some((post) => post.unit === room)) return room;
  return posts.find((post) => teams.has(post.unit))?.unit ?? room;
}
