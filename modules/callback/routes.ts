import { asks, command, type Route } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";
import { recordCallback } from "./actions/record-callback.ts";
import { setShare } from "./actions/set-share.ts";
import { callbackContact, callbackList, callbacksOfMatter } from "./questions/callbacks.ts";
import { rehearseShare, shareVersions } from "./questions/share.ts";

export const callbackRoutes = (door: ResidentDoor): Route[] => [
  asks("/api/callbacks", callbackList),
  asks("/api/callback-share", shareVersions),
  asks("/api/callback-share/rehearsal", rehearseShare),
  command("POST", "/api/callback-share", setShare),
  asks("/api/callbacks/:callback/contact", callbackContact(door), { method: "POST" }),
  command("POST", "/api/callbacks/:callback/record", recordCallback),
  asks("/api/matters/:matter/callbacks", callbacksOfMatter),
];
