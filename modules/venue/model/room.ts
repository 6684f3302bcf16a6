import type { LocalDate, Moment } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";

/** What a room can have that decides who can meet in it. */
export const equipment = ["ramp", "hearing-loop", "two-waiting", "video", "child-corner"] as const;
export type Equipment = (typeof equipment)[number];
export const equipmentWords: Record<Equipment, WordPair> = {
  ramp: { zh: "无障碍坡道", en: "ramp" },
  "hearing-loop": { zh: "助听设备", en: "hearing loop" },
  "two-waiting": { zh: "两间等候室", en: "two waiting rooms" },
  video: { zh: "视频连线", en: "video link" },
  "child-corner": { zh: "儿童角", en: "children's corner" },
};

export const closureReasons = ["holiday", "repairs", "other-use", "other"] as const;
export const closureWords: Record<(typeof closureReasons)[number], WordPair> = {
  holiday: { zh: "放假", en: "holiday" },
  repairs: { zh: "维修", en: "repairs" },
  "other-use": { zh: "另作他用", en: "used for something else" },
  other: { zh: "其他原因", en: "another reason" },
};

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** A weekday (1 Monday to 7 Sunday) and wall-clock times. */
export const hoursSchema = z
  .object({ day: z.int().min(1).max(7), from: clock, until: clock })
  .refine((one) => one.from < one.until);
export type Hours = z.infer<typeof hoursSchema>;

export const roomSchema = z.object({
  unit: z.uuid(),
  name: z.object({ zh: z.string().max(60), en: z.string().max(100) }),
  address: z.string().max(120),
  seats: z.int().min(2).max(200),
  has: z.array(z.enum(equipment)).max(equipment.length),
  hours: z.array(hoursSchema).min(1).max(21),
});

export interface Room {
  id: string;
  unit: string;
  name: WordPair;
  address: string;
  seats: number;
  has: Equipment[];
  hours: Hours[];
  closedOn: LocalDate | null;
}

export interface Closure {
  id: string;
  room: string;
  from: Moment;
  until: Moment;
  why: (typeof closureReasons)[number];
}

/** What stands in a room's calendar. Of a matter that is not the reader's to see only that the room is taken. */
export interface BookingLine {
  id: string;
  room: string;
  at: Moment;
  minutes: number;
  matter: string | null;
  code: string | null;
  number: number | null;
}

export interface RoomWeek {
  /** The Monday it begins with. */
  from: LocalDate;
  today: LocalDate;
  rooms: Array<Room & { unitName: WordPair; mayKeep: boolean }>;
  closures: Closure[];
  bookings: BookingLine[];
  /** Units where whoever asks may keep rooms. */
  units: Array<{ id: string; name: WordPair }>;
}
