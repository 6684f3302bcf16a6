import { asksOf, grants, jurisdictions, type Reach } from "@maple/identity";
import { compartmentPolicy, compartments, fieldPolicy, personFields, places } from "@maple/matter";
import { questions } from "../../modules/identity/rules/jurisdictions.ts";
import type { Asking } from "./testing-policy-plants.ts";
import { openDoors } from "./testing-policy-table.ts";
import type { World } from "./testing-policy-world.ts";
import { asOwner } from "./testing-row-faults.ts";

/** One rule of the policy taken away or widened, and whom that could concern. */
export interface Mutant {
  name: string;
  concerns(person: Asking): boolean;
  make(world: World): Promise<void> | void;
  undo(world: World): Promise<void> | void;
}

/** Every rule in turn: each row of the grants, each jurisdiction question and its place in a reach, each compartment, each field, the seal. */
export function mutants(): Mutant[] {
  return [...ofGrants(), ...ofQuestions(), ...ofCompartments(), ...ofFields(), ofSeal()];
}

const isStaff = (person: Asking) => person.kind === "staff" || person.kind === "program";

/** Abilities that are asked for without the sight of a matter. */
const standsAlone = new Set([
  "matter.see",
  "matter.report-for",
  "register.see",
  "register.export",
  "figures.see",
  "policy.ask",
  ...Object.keys(openDoors),
]);

/**
 * Whether a wider reach opens anything. No act reaches further than sight, so one that reaches as far already stays where
 * it is; and whoever conducts must be a mediator of the matter, wherever their post reaches.
 */
function reachesOnItsOwn(act: string, row: Record<string, Reach>): boolean {
  return standsAlone.has(act) || (act !== "mediation.conduct" && row[act] !== row["matter.see"]);
}

function* ofGrants(): Generator<Mutant> {
  const write = (role: string, act: string, reach: Reach | null) => async (world: World) => {
    await asOwner(world.product, "delete from identity.role_may where role = $1 and act = $2", [role, act]);
    if (reach)
      await asOwner(world.product, "insert into identity.role_may values ($1, $2, $3)", [role, act, reach]);
    world.product.kit.recogniser.forgetAll();
  };
  for (const [role, row] of Object.entries(grants) as Array<[string, Record<string, Reach>]>) {
    const concerns = (person: Asking) => person.role === role;
    for (const [act, reach] of Object.entries(row)) {
      const undo = write(role, act, reach);
      yield { name: `${role} without ${act}`, concerns, make: write(role, act, null), undo };
      // What is about no matter is asked for at all, and has no reach.
      if (act in openDoors) continue;
      if (reach !== "county" && reachesOnItsOwn(act, row))
        yield {
          name: `${role} with ${act} in the whole county`,
          concerns,
          make: write(role, act, "county"),
          undo,
        };
      if (reach !== "county" && reach !== "own")
        yield {
          name: `${role} with ${act} of their own alone`,
          concerns,
          make: write(role, act, "own"),
          undo,
        };
    }
    for (const act of Object.keys(grants.officer).concat(
      "matter.unseal",
      "register.export",
      "policy.ask",
      ...Object.keys(openDoors),
    )) {
      // Whoever reads no reports never comes to the point of answering one.
      if (act === "teamwork.answer-problem" && !("teamwork.feed" in row)) continue;
      // Whoever cannot open a protected matter never comes to the point of lifting its protection.
      if (act === "matter.unseal" && !("matter.open-sealed" in row)) continue;
      if (!(act in row) && (standsAlone.has(act) || ("matter.see" in row && act !== "mediation.conduct")))
        yield {
          name: `${role} given ${act}`,
          concerns,
          make: write(role, act, "county"),
          undo: write(role, act, null),
        };
    }
  }
}

function* ofQuestions(): Generator<Mutant> {
  for (const key of jurisdictions) {
    // No role reaches as far as its unit today: `may.test.ts` holds that question to the laws of the others.
    if (key === "unit") continue;
    const question = questions[key] as { holds: unknown; widens: unknown };
    const { holds, widens } = question;
    const swap = (part: "holds" | "widens", by: unknown) => (world: World) => {
      question[part] = by;
      world.product.kit.recogniser.forgetAll();
    };
    yield {
      name: `${key} never holds`,
      concerns: isStaff,
      make: swap("holds", () => false),
      undo: swap("holds", holds),
    };
    if (key !== "county")
      yield {
        name: `${key} always holds`,
        concerns: isStaff,
        make: swap("holds", () => true),
        undo: swap("holds", holds),
      };
    yield {
      name: `${key} widens no list`,
      concerns: isStaff,
      make: swap("widens", () => {}),
      undo: swap("widens", widens),
    };
  }
  for (const [reach, asks] of Object.entries(asksOf) as Array<[Reach, string[]]>) {
    if (reach === "unit") continue;
    for (const key of [...asks]) {
      const at = asks.indexOf(key);
      yield {
        name: `${reach} does not ask ${key}`,
        concerns: isStaff,
        make: () => void asks.splice(at, 1),
        undo: () => void asks.splice(at, 0, key),
      };
    }
  }
}

function* ofCompartments(): Generator<Mutant> {
  for (const place of places) {
    // What the product does by itself reads all; nobody asks the server as it.
    if (place === "system") continue;
    const open = compartmentPolicy[place] as string[];
    const kept = [...open];
    const undo = () => void open.splice(0, open.length, ...kept);
    for (const one of compartments) {
      const make = kept.includes(one)
        ? () => void open.splice(0, open.length, ...kept.filter((other) => other !== one))
        : () => void open.push(one);
      yield {
        name: `${place} ${kept.includes(one) ? "does not open" : "opens"} ${one}`,
        concerns: () => true,
        make,
        undo,
      };
    }
  }
}

function* ofFields(): Generator<Mutant> {
  for (const field of personFields) {
    const rule = fieldPolicy[field] as { ability: string };
    const { ability } = rule;
    const by = (value: string) => () => {
      rule.ability = value;
    };
    yield {
      name: `${field} to whoever sees the matter`,
      concerns: isStaff,
      make: by("matter.see"),
      undo: by(ability),
    };
    yield { name: `${field} to nobody`, concerns: isStaff, make: by("no.such"), undo: by(ability) };
  }
}

function ofSeal(): Mutant {
  const set = (world: World, to: string) =>
    asOwner(
      world.product,
      `alter table matter.matter disable row level security; ${to}; alter table matter.matter enable row level security`,
    );
  return {
    name: "no matter is sealed",
    concerns: isStaff,
    make: (world) => set(world, "update matter.matter set sealed = null"),
    undo: (world) =>
      set(world, `update matter.matter set sealed = 'minor' where id in (${sealedIds(world)})`),
  };
}

const sealedIds = (world: World) =>
  world.matters
    .filter((one) => one.sealed)
    .map((one) => `'${one.id}'`)
    .join(", ");
