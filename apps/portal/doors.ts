import type { Recogniser } from "@maple/identity/server";
import type { Db } from "@maple/platform/db";
import type { Blobs } from "@maple/platform/files";
import type { Reasons } from "@maple/platform/http";
import type { ResidentDoor } from "@maple/resident/server";

/** What the server lends the portal. */
export interface PortalDoors {
  db: Db;
  door: ResidentDoor;
  blobs: Blobs;
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
