import type { Recogniser } from "@maple/identity/server";
import type { Keeping } from "@maple/platform/files";
import type { Reasons } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";

/** What the server lends the portal. */
export interface PortalDoors extends Keeping {
  door: ResidentDoor;
  reasons: Reasons;
  recogniser: Recogniser;
  county: number;
  /** Where residents reach the site from outside: QR codes point there. */
  publicUrl: string;
  /** Cookies go over TLS alone. */
  secure: boolean;
  changed(county: number): void;
  paperKeys(county: number): { publicKeyPem: string };
}
