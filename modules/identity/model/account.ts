import { z } from "zod";

export const signInSchema = z.object({
  username: z.string().min(1).max(80),
  password: z.string().min(1).max(200),
  county: z.coerce.number().int().optional(),
});

/** Who is signed in, as screens need it: name, posts in words, and what may be done where. */
export interface Me {
  county: number;
  countyName: { zh: string; en: string };
  demonstration: boolean;
  id: string;
  name: string;
  posts: Array<{
    role: string;
    roleWords: { zh: string; en: string };
    unit: string;
    unitName: { zh: string; en: string };
    grids: string[];
    rooms: string[];
    may: Record<string, string>;
  }>;
}

export interface SessionLine {
  id: string;
  /** Empty when the browser does not say what it is. */
  device: string;
  begunAt: string;
  seenAt: string;
  until: string;
  current: boolean;
}

/** How long a session lives: unused, and at the most (hours). */
export const sessionHours = { idle: 12, whole: 24 * 7 } as const;
/** Wrong passwords before a pause, and the pause in minutes. */
export const lockout = { after: 5, minutes: 15 } as const;
