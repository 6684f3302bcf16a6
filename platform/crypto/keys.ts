import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A county's secrets: one to encrypt personal data, one to find it again without reading it, a pair to sign papers. */
export interface CountyKeys {
  /** AES-256 key. Lost with the file: back the folder up apart from the database. */
  data: Buffer;
  /** HMAC key for look-ups by telephone, name part or pair of parties. */
  index: Buffer;
  paper: { private: KeyObject; public: KeyObject };
}

interface KeyFile {
  county: number;
  data: string;
  index: string;
  paper: string;
}

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
  if (!existsSync(file)) {
    throw new Error(
      `The keys of county ${county} are not in ${folder}. Restore them from the key backup; without them its personal data cannot be read.`,
    );
  }
  const content = JSON.parse(readFileSync(file, "utf8")) as KeyFile;
  const privateKey = createPrivateKey(content.paper);
  return {
    data: Buffer.from(content.data, "base64"),
    index: Buffer.from(content.index, "base64"),
    paper: { private: privateKey, public: createPublicKey(privateKey) },
  };
}

function fileOf(folder: string, county: number): string {
  return join(folder, `county-${county}.key.json`);
}
