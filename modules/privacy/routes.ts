import { asks, command, type Route } from "@maple/platform/http";
import { liftHold } from "./actions/lift-hold.ts";
import { setHold } from "./actions/set-hold.ts";
import { setTerm } from "./actions/set-term.ts";
import { keeping } from "./questions/keeping.ts";

export const privacyRoutes: Route[] = [
  asks("/api/keeping", keeping),
  command("POST", "/api/keeping/holds", setHold),
  command("POST", "/api/keeping/holds/:hold/lift", liftHold),
  command("POST", "/api/keeping/term", setTerm),
];
