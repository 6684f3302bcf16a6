import { actorOf, type By, type CaseScript, demoStaff } from "@maple/demo";
import { postsFor } from "@maple/identity/server";
import { viewMediation } from "@maple/mediation/server";
import { type Action, type Actor, act, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { Kit } from "../kit.ts";

export interface Replay {
  kit: Kit;
  script: CaseScript;
  today: string;
  matter: string;
  /** The reporter's link; what it opens grows when they become a party. */
  link: string;
}

export async function staffActor(replay: Replay, by: By): Promise<Actor> {
  const username = actorOf(replay.script, by);
  if (username === null) {
    replay.kit.recogniser.forgetAll();
    return replay.kit.recogniser.holds(replay.link);
  }
  return actorNamed(replay.kit, username);
}

/** A member of the demonstration staff as an actor, with today's posts. */
export async function actorNamed(kit: Kit, username: string): Promise<Actor> {
  const member = demoStaff().find((one) => one.username === username);
  if (!member) throw new Error(`There is no demonstration account ${username}.`);
  const posts = await inCounty(kit.db, kit.county, (tx) =>
    postsFor(tx, kit.county, member.id, momentOf(Date.now())),
  );
  return { county: kit.county, kind: "staff", id: member.id, posts, holds: [] };
}

/** Who mediates in this script: the mediator of its sessions, or the officer of the place. */
export async function mediator(replay: Replay): Promise<Actor> {
  const named = replay.script.sessions[0]?.mediator ?? "officer";
  return staffActor(replay, named === "officer" ? "officer" : named);
}

export async function mediationOf({ kit, matter }: Replay, actor: Actor, now: string) {
  const answer = await ask(kit.db, viewMediation(kit.door), { actor, input: { matter }, now });
  if (!answer.ok || !answer.value)
    throw new Error(`The mediation of ${matter} cannot be seen: ${answer.ok ? "none" : answer.reason}`);
  return answer.value;
}

/** Runs an act that the script says has happened. @throws Error naming act and reason when the product refuses it. */
export async function must<I, F, V>(
  kit: Kit,
  definition: Action<I, F, V>,
  actor: Actor,
  now: string,
  input: unknown,
): Promise<V> {
  const outcome = await act(kit.db, definition, { id: newId(), actor, input, now });
  if (!outcome.ok)
    throw new Error(
      `${definition.verb} was refused: ${outcome.reason} ${JSON.stringify(outcome.values)} ${JSON.stringify(outcome.fields ?? "")}`,
    );
  return outcome.value;
}
