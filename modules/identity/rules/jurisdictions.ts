import type { Reach } from "../model/abilities.ts";
import { asksOf, type Jurisdiction } from "../model/jurisdictions.ts";

/** A post as the questions see it. */
export interface AskerPost {
  role?: string;
  unit?: string;
  grids: readonly string[];
  rooms: readonly string[];
  may: Readonly<Record<string, Reach>>;
}

/** What a rule needs to know of whoever asks. Structurally the actor of the frame. */
export interface Asker {
  kind: string;
  id: string;
  posts: readonly AskerPost[];
}

/** Where the thing stands that somebody wants to act on. */
export interface About {
  grid: string | null;
  room: string | null;
  /** The community or village, where it is known. */
  community?: string | null;
  /** Staff who carry it: its holder and its mediators. */
  carriers: readonly string[];
  /** A sealed matter is shut until the asker named a purpose in this session; absent or null for all others. */
  seal?: "shut" | "opened" | null;
}

/** The matters that an act reaches, for lists: everything, or any of the rest. */
export interface Area {
  all: boolean;
  rooms: string[];
  grids: string[];
  /** Communities and villages. */
  units: string[];
  own: boolean;
}

interface Question {
  /** Whether the post reaches this one. */
  holds(post: AskerPost, asker: Pick<Asker, "id">, about: About): boolean;
  /** The same as a part of a list. */
  widens(area: Area, post: AskerPost): void;
}

/** Each question for one matter and, beside it, for a list: what is listed is what may be opened one by one. */
export const questions: Readonly<Record<Jurisdiction, Question>> = {
  carries: {
    holds: (_post, asker, about) => about.carriers.includes(asker.id),
    widens: (area) => {
      area.own = true;
    },
  },
  grid: {
    holds: (post, _asker, about) => about.grid !== null && post.grids.includes(about.grid),
    widens: (area, post) => void area.grids.push(...post.grids),
  },
  unit: {
    holds: (post, _asker, about) =>
      post.unit !== undefined && about.community != null && about.community === post.unit,
    widens: (area, post) => void (post.unit !== undefined && area.units.push(post.unit)),
  },
  room: {
    holds: (post, _asker, about) => about.room !== null && post.rooms.includes(about.room),
    widens: (area, post) => void area.rooms.push(...post.rooms),
  },
  station: {
    holds: (post, _asker, about) => about.room !== null && post.rooms.includes(about.room),
    widens: (area, post) => void area.rooms.push(...post.rooms),
  },
  county: {
    holds: () => true,
    widens: (area) => {
      area.all = true;
    },
  },
};

/** Whether a reach of a post includes something: any of its questions says yes. */
export function reachesIt(reach: Reach, post: AskerPost, asker: Pick<Asker, "id">, about: About): boolean {
  for (const key of asksOf[reach]) if (questions[key].holds(post, asker, about)) return true;
  return false;
}
