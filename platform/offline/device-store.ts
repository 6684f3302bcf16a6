import Dexie, { type EntityTable } from "dexie";

interface Kept {
  id: string;
  kind: string;
  savedAt: string;
  iv: Uint8Array;
  sealed: ArrayBuffer;
}

interface Ring {
  id: "device";
  key: CryptoKey;
}

/** What is kept on this device until it has arrived, each thing under its id. */
export interface DeviceStore {
  /** Keeps `value` in place of what stood under `id`. Resolves when it is on the disk. */
  keep(kind: string, id: string, value: unknown): Promise<void>;
  find<T>(id: string): Promise<T | null>;
  /** All of one kind, the latest kept first. What can no longer be opened is left out and counted. */
  all<T>(kind: string): Promise<{ items: Array<{ id: string; savedAt: string; value: T }>; lost: number }>;
  forget(id: string): Promise<void>;
}

/** Whether this browser can keep things apart and sealed: it needs a secure address (https, or this very machine). */
export function mayKeep(): boolean {
  return typeof indexedDB !== "undefined" && globalThis.isSecureContext && "subtle" in globalThis.crypto;
}

const cipher = "AES-GCM";
const ivBytes = 12;

/**
 * Opens the store of this device. What is kept is sealed with a key that the browser holds and never gives out, so that
 * a copy of the browser's folder alone tells nothing. It does not guard an unlocked device in somebody else's hands.
 */
export function openDeviceStore(name = "maple-device"): DeviceStore {
  const db = new Dexie(name) as Dexie & { kept: EntityTable<Kept, "id">; ring: EntityTable<Ring, "id"> };
  db.version(1).stores({ kept: "id, kind", ring: "id" });

  let ring: Promise<CryptoKey> | null = null;
  const key = (): Promise<CryptoKey> => {
    ring ??= findOrMakeKey();
    return ring;
  };

  async function findOrMakeKey(): Promise<CryptoKey> {
    const kept = await db.ring.get("device");
    if (kept) return kept.key;
    const made = await crypto.subtle.generateKey({ name: cipher, length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
    // Two tabs may come at once: the first key stays.
    return db.transaction("rw", db.ring, async () => {
      const there = await db.ring.get("device");
      if (there) return there.key;
      await db.ring.add({ id: "device", key: made });
      return made;
    });
  }

  async function open<T>(one: Kept): Promise<T> {
    const bytes = await crypto.subtle.decrypt(
      { name: cipher, iv: one.iv as BufferSource, additionalData: new TextEncoder().encode(one.id) },
      await key(),
      one.sealed,
    );
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  }

  return {
    keep: async (kind, id, value) => {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const sealed = await crypto.subtle.encrypt(
        { name: cipher, iv, additionalData: new TextEncoder().encode(id) },
        await key(),
        new TextEncoder().encode(JSON.stringify(value)),
      );
      await db.kept.put({ id, kind, savedAt: new Date().toISOString(), iv, sealed });
    },
    find: async <T>(id: string) => {
      const one = await db.kept.get(id);
      return one ? open<T>(one) : null;
    },
    all: async <T>(kind: string) => {
      const rows = await db.kept.where("kind").equals(kind).toArray();
      const items: Array<{ id: string; savedAt: string; value: T }> = [];
      for (const row of rows) {
        const value = await open<T>(row).catch(() => null);
        if (value !== null) items.push({ id: row.id, savedAt: row.savedAt, value });
      }
      items.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
      return { items, lost: rows.length - items.length };
    },
    forget: async (id) => {
      await db.kept.delete(id);
    },
  };
}
