/** A post as it holds today: a role at a unit, over some grids. Abilities follow from posts, never from names. */
export interface Post {
  role: string;
  unit: string;
  grids: readonly string[];
  /** The police rooms under its unit: one for a room's post, all of them for the station's. */
  rooms: readonly string[];
  /** What the role may do, and how far. */
  may: Readonly<Record<string, Reach>>;
}

/** How far an ability reaches, from what is mine to the whole county. */
export type Reach = "own" | "grid" | "unit" | "room" | "station" | "county";

/** A place in one matter: a party (or their agent), known by a link, a code with telephone, or a session. */
export interface Hold {
  matter: string;
  /** Their compartments: `reporter`, and `A` or `B` once sides are named. */
  sides: readonly string[];
  /** The party row, once there is one. */
  party: string | null;
}

/** Whoever does or asks something. `id` is a staff account, a hold's token id, a program's id or a job's name. */
export interface Actor {
  county: number;
  kind: "staff" | "party" | "guest" | "program" | "system";
  id: string;
  posts: readonly Post[];
  holds: readonly Hold[];
  /** Staff at a desk: their session. */
  session?: ActorSession;
}

export interface ActorSession {
  id: string;
  account: string;
  /** When its owner last proved who they are: by password, code or passkey. */
  provedAt: string | null;
}

/** Someone who has shown nothing of themself yet: may report, and look at public pages. */
export function guestOf(county: number): Actor {
  return { county, kind: "guest", id: "guest", posts: [], holds: [] };
}

/** The product itself, in a job or a reaction. */
export function systemOf(county: number, job: string): Actor {
  return { county, kind: "system", id: job, posts: [], holds: [] };
}

/** Whether some post gives an ability over the whole county: null when it does, else the named reason. */
export function mayInCounty(actor: Actor, act: string): "not-signed-in" | "not-allowed" | null {
  if (actor.kind === "system") return null;
  if (actor.kind !== "staff" && actor.kind !== "program") return "not-signed-in";
  return actor.posts.some((post) => post.may[act] === "county") ? null : "not-allowed";
}

/** How the ledger names an actor: a kind and an id, never a name. */
export function actorText(actor: Actor): string {
  return actor.kind === "guest" ? "guest" : `${actor.kind}:${actor.id}`;
}

/** The member of staff behind such a text; null for anybody else, and for nobody. */
export function staffOf(text: string | null | undefined): string | null {
  return text?.startsWith("staff:") ? text.slice("staff:".length) : null;
}

/** The members of staff among such texts. */
export function staffAmong(texts: ReadonlyArray<string | null | undefined>): string[] {
  return texts.flatMap((text) => staffOf(text) ?? []);
}
