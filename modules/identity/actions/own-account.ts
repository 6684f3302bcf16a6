import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { type Account, findAccountById } from "../store/identity-store.ts";

/** Who acts on their own account: staff at a desk. */
export const ownAccountOnly = (actor: Actor): "not-signed-in" | null =>
  actor.kind === "staff" && actor.session ? null : "not-signed-in";

export async function loadOwnAccount({
  tx,
  county,
  actor,
}: {
  tx: Tx;
  county: number;
  actor: Actor;
}): Promise<{ account: Account; session: string }> {
  if (!actor.session) refuse("not-signed-in");
  const account = await findAccountById(tx, county, actor.session.account);
  if (!account || account.staff !== actor.id) refuse("account-not-found");
  return { account, session: actor.session.id };
}
