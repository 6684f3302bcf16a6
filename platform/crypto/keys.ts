import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { KeyRing } from "./seal.ts";

/** A county's secrets: one to encrypt personal data, one to find it again without reading it, a pair to sign papers. */
export interface CountyKeys {
  /** AES-256 keys. Lost with the file: back the folder up apart from the database. */
  data: KeyRing;
  /** HMAC key for look-ups by telephone, name part or pair of parties. */
  index: Buffer;
  paper: { private: KeyObject; public: KeyObject };
}

interface KeyFile {
  county: number;
  /** The only data key of a county whose keys were never changed: number 0. */
  data?: string;
  /** All data keys, once they were. */
  dataKeys?: Array<{ id: number; key: string }>;
  current?: number;
  index: string;
  paper: string;
}

/** So long after a change of the key file at the latest, every process seals with the new key. */
export const keysSeenWithinMs = 2_000;

/** Makes a county's keys once; a second call changes nothing. */
export function makeKeys(folder: string, county: number): void {
  const file = fileOf(folder, county);
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pair = generateKeyPairSync("ed25519");
  const content: KeyFile = {
    county,
    data: randomBytes(32).toString("base64"),
    index: randomBytes(32).toString("base64"),
    paper: pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  writeFileSync(
    join(folder, `county-${county}.paper.pub.pem`),
    pair.publicKey.export({ type: "spki", format: "pem" }),
  );
}

/** @throws Error when the county has no key file here: restore it from the key backup, its data cannot be read without. */
export function keysOf(folder: string, county: number): CountyKeys {
  const file = fileOf(folder, county);
  const content = readKeyFile(folder, county);
  const privateKey = createPrivateKey(content.paper);
  return {
    data: ringInFile(file, content),
    index: Buffer.from(content.index, "base64"),
    paper: { private: privateKey, public: createPublicKey(privateKey) },
  };
}

/** The data keys of the file, followed as it changes: a change of keys need not stop anybody. */
function ringInFile(file: string, first: KeyFile): KeyRing {
  let ring = dataKeysOf(first);
  let changedAt = statSync(file).mtimeMs;
  let lookedAt = Date.now();
  const look = () => {
    lookedAt = Date.now();
    const { mtimeMs } = statSync(file);
    if (mtimeMs === changedAt) return;
    ring = dataKeysOf(JSON.parse(readFileSync(file, "utf8")) as KeyFile);
    changedAt = mtimeMs;
  };
  const keyOf = (id: number) => ring.keys.find((one) => one.id === id)?.key ?? null;
  return {
    current: () => {
      if (Date.now() - lookedAt > keysSeenWithinMs) look();
      return { id: ring.current, key: keyOf(ring.current)! };
    },
    find: (id) => {
      const have = keyOf(id);
      if (have) return have;
      look();
      return keyOf(id);
    },
  };
}

function dataKeysOf(content: KeyFile): { keys: Array<{ id: number; key: Buffer }>; current: number } {
  const keys = content.dataKeys ?? [{ id: 0, key: content.data ?? "" }];
  return {
    keys: keys.map(({ id, key }) => ({ id, key: Buffer.from(key, "base64") })),
    current: content.current ?? 0,
  };
}

/**
 * Begins a change of the data key, or goes on with one that was interrupted: from now on a new key seals, and the old
 * ones still open. @returns the number of the key that seals, and those that are to be retired.
 */
export function beginRotation(folder: string, county: number): { current: number; old: number[] } {
  const content = readKeyFile(folder, county);
  const { keys, current } = dataKeysOf(content);
  if (keys.length > 1) return { current, old: keys.map((one) => one.id).filter((id) => id !== current) };
  const id = current + 1;
  if (id > 255) throw new Error("A key's number is one byte: 255 changes of key are the most.");
  const all = [...keys.map((one) => ({ id: one.id, key: one.key.toString("base64") })), freshKey(id)];
  const { data: _data, ...rest } = content;
  writeKeyFile(fileOf(folder, county), { ...rest, dataKeys: all, current: id });
  return { current: id, old: [current] };
}

/** Ends a change: the old keys leave the file for one beside it, which belongs to the backups of before. */
export function endRotation(folder: string, county: number): void {
  const content = readKeyFile(folder, county);
  const current = content.current ?? 0;
  const retired = (content.dataKeys ?? []).filter((one) => one.id !== current);
  if (retired.length === 0) return;
  const beside = join(folder, `county-${county}.retired.json`);
  const before = existsSync(beside) ? (JSON.parse(readFileSync(beside, "utf8")) as KeyFile["dataKeys"]) : [];
  const known = (before ?? []).filter((one) => !retired.some((other) => other.id === one.id));
  writeKeyFile(beside, [...known, ...retired]);
  const kept = (content.dataKeys ?? []).filter((one) => one.id === current);
  writeKeyFile(fileOf(folder, county), { ...content, dataKeys: kept });
}

const freshKey = (id: number) => ({ id, key: randomBytes(32).toString("base64") });

/** The whole new file in the place of the old one, or the old one: nothing in between. */
function writeKeyFile(file: string, content: unknown): void {
  const temporary = `${file}.new`;
  rmSync(temporary, { force: true });
  const handle = openSync(temporary, "wx", 0o600);
  writeSync(handle, `${JSON.stringify(content, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(temporary, file);
}

function readKeyFile(folder: string, county: number): KeyFile {
  const file = fileOf(folder, county);
  if (!existsSync(file)) {
    throw new Error(
      `The keys of county ${county} are not in ${folder}. Restore them from the key backup; without them its personal data cannot be read.`,
    );
  }
  return JSON.parse(readFileSync(file, "utf8")) as KeyFile;
}

function fileOf(folder: string, county: number): string {
  return join(folder, `county-${county}.key.json`);
}
