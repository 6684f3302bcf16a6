import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { recordCallback } from "./actions/record-callback.ts";
import { callbackContact, callbackList, callbacksOfMatter } from "./questions/callbacks.ts";

export const callbackRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/callbacks", callbackList),
  asks("/api/callbacks/:callback/contact", callbackContact(door), { method: "POST" }),
  command("POST", "/api/callbacks/:callback/record", recordCallback),
  asks("/api/matters/:matter/callbacks", callbacksOfMatter),
];
