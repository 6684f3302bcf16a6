export { type DeviceStore, mayKeep, openDeviceStore } from "./device-store.ts";
export { useLine } from "./line.ts";
