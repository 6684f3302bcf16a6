export {
  type NameHit,
  phoneHash,
  plainPhone,
  type ReadingLine,
  type ResidentDoor,
  residentDoor,
} from "./store/person-store.ts";
