import type { Ask } from "./testing-policy-cell.ts";
import type { Asking } from "./testing-policy-plants.ts";
import type { Seen } from "./testing-policy-seen.ts";
import { relationOf } from "./testing-policy-table.ts";
import type { World } from "./testing-policy-world.ts";

/** Rooms and times of a matter, as staff and as a party are answered; the week of the rooms names nothing of it. */
export async function* timeSurfaces(world: World, person: Asking, ask: Ask): AsyncGenerator<Seen> {
  const principal = /^(reporter|other)$/.test(person.holds[0]?.party ?? "");
  for (const matter of world.matters.filter((one) => one.mediated)) {
    const relation = relationOf(person, matter);
    const sees = relation === "staff" || relation === "mediator";
    yield {
      surface: "rooms and times",
      text: (await ask(`/api/matters/${matter.id}/time`)).body,
      carries: (one, content) => one === matter && sees && /^(session|late|safety)/.test(content),
    };
    if (relation !== "party" && matter.key !== "here") continue;
    yield {
      surface: "own times",
      text: (await ask(`/api/matters/${matter.id}/time/own`)).body,
      carries: (one, content) =>
        one === matter && relation === "party" && principal && /^(session|late)/.test(content),
    };
  }
  yield { surface: "week of the rooms", text: (await ask("/api/rooms")).body };
}
