import { roomWords } from "./web/room-words.ts";

export { venueEventWords } from "./web/event-words.ts";

export const roomsTitle = roomWords.title;

/** Rooms with their weeks, and rooms and times of a matter, loaded when first opened. */
export const venueScreens = {
  rooms: () => import("./web/rooms-screen.tsx"),
  ofMatter: () => import("./web/time-part.tsx"),
} as const;
