export type { HeldPerson } from "./store/change-person.ts";
export { type NameHit, type ReadingLine, type ResidentDoor, residentDoor } from "./store/person-store.ts";
export { phoneHash, plainPhone } from "./store/plain-phone.ts";
export type { RequestLine } from "./store/request-store.ts";
export { residentSealed } from "./store/seal-person.ts";
