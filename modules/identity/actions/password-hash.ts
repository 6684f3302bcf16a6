import { readFileSync } from "node:fs";
import { listCounties } from "@maple/grid/server";
import { refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { passwordFits } from "../rules/password-fits.ts";

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane; about 30 ms on a small server.
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

/** A hash of nothing, checked when there is no such account, so that both answers take the same time. */
const decoy = hashPassword("there is no such account");

/** Whether a password is the one that was hashed. Takes as long when there is none. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const fits = await verify(kept ?? (await decoy), password.normalize("NFKC"));
  return fits && kept !== null;
}

let common: ReadonlySet<string> | null = null;

/** Ten letters or more, commonly used: from the list of zxcvbn (MIT licence) and a few that are typed here. */
function commonPasswords(): ReadonlySet<string> {
  common ??= new Set(
    readFileSync(new URL("../model/common-passwords.txt", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  );
  return common;
}

const product = ["maplebridge", "maple", "fengqiao", "枫桥"];

/** The hash of a new password that will do. @throws Refused with the reason why it will not. */
export async function newPasswordHash(
  tx: Tx,
  county: number,
  given: { username: string; password: string; before: string | null },
): Promise<string> {
  const own = (await listCounties(tx)).find((one) => one.county === county);
  const names = [...product, own?.zh ?? "", own?.en ?? ""].filter((name) => name !== "");
  const { username, password, before } = given;
  const fault = passwordFits({ password, username, names, common: commonPasswords() });
  if (fault) refuse(fault);
  if (before !== null && (await isPassword(before, password))) refuse("password-same");
  return hashPassword(password);
}
