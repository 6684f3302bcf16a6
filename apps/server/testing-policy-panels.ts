import { pdfText } from "@maple/platform/documents";
import type { Ask } from "./testing-policy-cell.ts";
import type { Asking } from "./testing-policy-plants.ts";
import type { Seen } from "./testing-policy-seen.ts";
import { readsPanel } from "./testing-policy-table.ts";
import type { World } from "./testing-policy-world.ts";

/** Panels: the list of one's own, each one's page, what is taken out of it, and what else stands at its address. */
export async function* panelSurfaces(world: World, person: Asking, ask: Ask): AsyncGenerator<Seen> {
  yield { surface: "panel list", text: (await ask("/api/panels")).body };
  for (const matter of world.matters) {
    if (matter.panel === null) continue;
    const at = `/api/panels/${matter.panel.id}`;
    const whole = readsPanel(person, matter) === "whole";
    const body = async (path: string) => (await ask(`${at}${path}`)).body;
    yield {
      surface: "panel",
      text: await body(""),
      carries: (one, content) =>
        one === matter && (content === "panel about" || (whole && /^(panel|file panel)/.test(content))),
    };
    const { panel: own, ...others } = world.files.get(matter.id) ?? {};
    const minutes = await ask(`${at}/minutes`);
    const paper = minutes.statusCode === 200 ? await pdfText(minutes.rawPayload) : minutes.body;
    yield {
      surface: "taken out of a panel",
      text: `${paper} ${await body(`/files/${own}`)}`,
      carries: (one, content) =>
        one === matter && whole && /^(panel (brief|opinion)|file panel)$/.test(content),
    };
    const aside = ["/meeting.ics", "/candidates?part=judge"].concat(
      Object.values(others).map((id) => `/files/${id}`),
    );
    yield { surface: "beside a panel", text: (await Promise.all(aside.map(body))).join(" ") };
  }
}
