export type { Room, RoomWeek } from "./model/room.ts";
export type { OwnTimeView, TimeView } from "./model/time.ts";
export { venueReasons } from "./model/venue-reasons.ts";
export { quarterFrom } from "./rules/quarters.ts";
