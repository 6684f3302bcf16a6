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
  username: string;
  posts: Array<{
    role: string;
    roleWords: { zh: string; en: string };
    unit: string;
    unitName: { zh: string; en: string };
    grids: string[];
    rooms: string[];
    may: Record<string, string>;
  }>;
  /** This device's session is locked by a PIN when it lies idle. */
  pin: boolean;
  /** Somebody reset this account and its owner has not yet seen it. */
  reset: { by: string; at: string } | null;
  /** Whom to ask, for someone who holds no post. */
  administrators: string[];
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

/** An account as the administrator keeps it: never what proves its owner. */
export interface AccountLine {
  id: string;
  staff: string;
  name: string;
  username: string;
  posts: Array<{ role: string; unitName: { zh: string; en: string } }>;
  secondFactor: boolean;
  /** The provider's name for its owner, when linked. */
  subject: string | null;
  signedInOn: string | null;
  locked: boolean;
  /** No password yet: its owner has not used the link. */
  waiting: boolean;
}

/** What an account proves itself with. */
export interface Factors {
  password: boolean;
  totp: boolean;
  codesLeft: number;
  passkeys: Array<{ id: string; name: string; madeAt: string; usedAt: string | null }>;
  subject: string | null;
  provider: { zh: string; en: string } | null;
  required: boolean;
  pin: boolean;
}

/** Why a session was ended before its time. */
export const endings = ["owner", "password", "reset", "locked", "no-post", "pin"] as const;
export type Ending = (typeof endings)[number];

/** How long a session lives: unused, and at the most (hours). */
export const sessionHours = { idle: 12, whole: 24 * 7 } as const;
/** Wrong passwords before a pause, and the pause in minutes. */
export const lockout = { after: 5, minutes: 15 } as const;
/** How long a link to set a password is good (hours), and a step of signing in (minutes). */
export const linkHours = 24;
export const stepMinutes = 10;
/** Unused for so long, a session with a PIN is locked; so many wrong PINs end it. */
export const pinIdleMinutes = 5;
export const pinTries = 5;
export const recoveryCodes = 10;
export const accountsPage = 30;
