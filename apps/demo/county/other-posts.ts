import type { Grid } from "@maple/grid";
import type { Role } from "@maple/people";
import { townPlans } from "./layout.ts";
import type { Post } from "./post.ts";
import { roomPlans } from "./unit-plans.ts";
import { since, unitId } from "./units.ts";

/** How many rehired veterans each room has; two is what the pattern of a large room asks for. */
const veterans = [2, 2, 1, 2, 0, 1, 2, 2, 1, 2];

/** Villages that have no assistant yet. */
const unassisted = new Set(["zhujianwan"]);

/** Veterans, assistants, heads and administrators of grids, the legal officer: the posts beside the first ones. */
export function otherPosts(grids: readonly Grid[]): Array<{ prefix: string; posts: Post[] }> {
  const hired: Array<{ prefix: string; posts: Post[] }> = [];
  const post = (role: Role, zh: string, en: string, unit: string, own: string[] = []): Post => ({
    role,
    title: { zh, en },
    unit,
    grids: own,
    from: since,
    until: null,
  });
  for (const [n, room] of roomPlans.entries()) {
    const titles = [
      [
        "警务室副主任（返聘老民警）、巡逻队长",
        "Deputy of the room (rehired veteran), captain of the patrol team",
      ],
      [
        "警务室副主任（返聘老民警）、服务队长",
        "Deputy of the room (rehired veteran), captain of the service team",
      ],
    ] as const;
    for (const [zh, en] of titles.slice(0, veterans[n] ?? 0))
      hired.push({
        prefix: "veteran",
        posts: [post("veteran-deputy", zh, en, unitId(`room/${room.key}`))],
      });
  }
  for (const town of townPlans) {
    const ofTown = town.communities.map((community) => unitId(community.key));
    const all = grids.filter((grid) => ofTown.includes(grid.community)).map((grid) => grid.id);
    hired.push({
      prefix: "gridhead",
      posts: [post("grid-head", "一级网格长", "Head of the first-level grid", unitId(town.key), all)],
    });
    for (const { key, kind } of town.communities) {
      const own = grids.filter((grid) => grid.community === unitId(key)).map((grid) => grid.id);
      hired.push({
        prefix: "gridhead",
        posts: [post("grid-head", "二级网格长", "Head of the second-level grid", unitId(key), own)],
      });
      const keeps = post("grid-administrator", "网格管理员", "Grid administrator", unitId(key), own);
      const village = kind === "village";
      // In villages they came from the assistant's post: a person's page shows both terms.
      const before: Post = {
        ...post("village-assistant", "村警务助理", "Village police assistant", unitId(key), own),
        until: "2025-03-01",
      };
      hired.push({
        prefix: "gridadmin",
        posts: village ? [before, { ...keeps, from: "2025-03-01" }] : [keeps],
      });
      if (village && !unassisted.has(key))
        hired.push({
          prefix: "assistant",
          posts: [
            {
              ...post("village-assistant", "村警务助理", "Village police assistant", unitId(key), own),
              from: "2025-03-01",
            },
          ],
        });
    }
  }
  hired.push({
    prefix: "legal",
    posts: [post("legal-officer", "派出所法制员", "Legal officer of the station", unitId("station"))],
  });
  return hired;
}
