import { listeners, type Manifests } from "./manifests.ts";

interface LayerRule {
  name: string;
  severity: "error";
  comment: string;
  from: object;
  to: object;
}

/** Tests and what they share: free of the layers, and never imported by the product. */
const tests = "\\.test\\.tsx?$|/journeys/|^apps/[^/]+/testing[a-z-]*\\.ts$|^platform/testing/";
const npm = "node_modules/";
const core = "^(node:)?[a-z_/]+$";
// Doors of the platform that compute and nothing else (docs/decisions/0003).
const pure = [
  "^platform/clock/",
  "^platform/map/",
  "^platform/words/pairs\\.ts$",
  "^platform/documents/paper\\.ts$",
];
// Doors that a screen may use (docs/decisions/0003).
const screen = [...pure, "^platform/(ui|query|offline|words)/"];
const serverPlatform = "^platform/(?!ui/|query/|offline/)";

const neighbour = (door: string) => `^modules/[^/]+/${door}\\.ts$`;
const own = (...layers: string[]) => layers.map((layer) => `^modules/$1/${layer}`);

/**
 * What each layer may import: allow lists, so that a new folder is shut until it is opened here. `$1` is the module's
 * own name. The table in docs/architecture.md is this list in words.
 */
const layers: ReadonlyArray<{ layer: string; from: string; pathNot?: string; may: readonly string[] }> = [
  { layer: "model", from: "model/", may: [...own("model/"), neighbour("index"), ...pure, `${npm}zod/`] },
  {
    layer: "rules",
    from: "rules/",
    pathNot: "^modules/grid/rules/box-tree\\.ts$",
    may: [...own("model/", "rules/"), neighbour("index"), ...pure],
  },
  // The one npm package in a rule: a packed spatial index, pure, and the same in the browser (docs/decisions/0005).
  {
    layer: "rules-box-tree",
    from: "rules/box-tree\\.ts$",
    may: [...own("model/", "rules/"), neighbour("index"), ...pure, `${npm}flatbush/`],
  },
  { layer: "store", from: "store/", may: [...own("model/", "store/"), serverPlatform, npm, core] },
  {
    layer: "actions",
    from: "(actions|questions)/",
    may: [
      ...own("model/", "rules/", "store/", "actions/", "questions/"),
      neighbour("index"),
      neighbour("server"),
      serverPlatform,
      npm,
      core,
    ],
  },
  {
    layer: "routes",
    from: "routes\\.ts$",
    may: [
      ...own("model/", "actions/", "questions/"),
      neighbour("index"),
      neighbour("server"),
      serverPlatform,
      npm,
      core,
    ],
  },
  // A reaction or a job is an act of the product itself: it loads, asks the rule and saves (docs/decisions/0009).
  {
    layer: "reactions",
    from: "(jobs|reactions)\\.ts$",
    may: [
      ...own("model/", "rules/", "store/", "actions/", "questions/"),
      neighbour("index"),
      neighbour("server"),
      serverPlatform,
      npm,
      core,
    ],
  },
  {
    layer: "web",
    from: "web/",
    may: [...own("model/", "rules/", "web/"), neighbour("index"), neighbour("web"), ...screen, npm],
  },
  {
    layer: "portal",
    from: "portal/",
    may: [...own("model/", "rules/", "portal/"), neighbour("index"), neighbour("portal"), ...screen, npm],
  },
  {
    layer: "training",
    from: "training/",
    may: [...own("model/", "rules/", "training/"), serverPlatform, npm, core],
  },
  { layer: "door-index", from: "index\\.ts$", may: own("model/", "rules/") },
  {
    layer: "door-server",
    from: "server\\.ts$",
    may: own("model/", "rules/", "actions/", "questions/", "store/", "(routes|jobs|reactions)\\.ts$"),
  },
  { layer: "door-web", from: "web\\.ts$", may: own("web/") },
  // What the phone app takes from a module, apart so that the desk's parts do not come along.
  { layer: "door-field", from: "field\\.ts$", may: own("web/") },
  { layer: "door-portal", from: "portal\\.ts$", may: own("portal/") },
];

const doorsOfApps: Readonly<Record<string, string>> = {
  desk: "index|web",
  field: "index|field",
  portal: "index|server|portal",
  server: "index|server",
  demo: "index|server",
};

const forbid = (name: string, comment: string, from: object, to: object): LayerRule => ({
  name,
  severity: "error",
  comment,
  from,
  to,
});

export function layerRules(manifests: Manifests): LayerRule[] {
  const rules: LayerRule[] = layers.map(({ layer, from, pathNot, may }) =>
    forbid(
      `layer-${layer}`,
      `What ${layer} may import stands in checks/layer-rules.ts`,
      { path: `^modules/([^/]+)/${from}`, pathNot: pathNot ? [tests, pathNot] : [tests] },
      { pathNot: [...may] },
    ),
  );
  const known =
    "^modules/[^/]+/(model/|rules/|actions/|questions/|store/|web/|portal/|training/|(index|server|web|field|portal|routes|jobs|reactions)\\.ts$)";
  rules.push(
    forbid("unknown-layer", "This folder is no layer", { path: "^modules/", pathNot: [known, tests] }, {}),
  );
  rules.push(
    forbid(
      "module-doors",
      "A module is entered by its doors",
      { path: "^modules/([^/]+)/", pathNot: tests },
      { path: "^modules/", pathNot: ["^modules/$1/", neighbour("(index|server|web|field|portal)")] },
    ),
  );
  for (const module of manifests.modules) rules.push(neighbours(module, `^modules/${module}/`, manifests));
  for (const app of manifests.apps) {
    rules.push(neighbours(app, `^apps/${app}/`, manifests));
    const doors = doorsOfApps[app] ?? "index";
    rules.push(
      forbid(
        `app-doors-${app}`,
        `This app uses the doors ${doors}`,
        { path: `^apps/${app}/`, pathNot: tests },
        {
          path: "^modules/",
          pathNot: `^modules/[^/]+/(${doors})\\.ts$`,
        },
      ),
    );
  }
  const doors = manifests.platformDoors.map(
    (path) => `^platform/${path.replaceAll(".", "\\.").replace("*", ".+")}$`,
  );
  rules.push(
    forbid(
      "platform-doors",
      "The platform is entered by its doors",
      { path: "^(modules|apps)/" },
      { path: "^platform/", pathNot: doors },
    ),
    forbid(
      "platform-below",
      "The platform knows no module and no app",
      { path: "^platform/", pathNot: tests },
      { path: "^(modules|apps)/" },
    ),
    forbid(
      "apps-above",
      "Nobody but an app may use an app",
      { path: "^(modules|platform)/", pathNot: tests },
      { path: "^apps/" },
    ),
    forbid(
      "app-door",
      "An app uses another by its index alone",
      { path: "^apps/([^/]+)/", pathNot: tests },
      { path: "^apps/", pathNot: ["^apps/$1/", "^apps/[^/]+/index\\.ts$"] },
    ),
    forbid(
      "pure-platform",
      "Clock and map compute and nothing else",
      { path: "^platform/(clock|map)/", pathNot: tests },
      {
        pathNot: [
          "^platform/(clock|map)/",
          "^platform/words/pairs\\.ts$",
          `${npm}(temporal-polyfill|temporal-spec|gcoord)/`,
        ],
      },
    ),
    forbid(
      "pure-platform",
      "Types and words only",
      { path: "^platform/(words/pairs|documents/paper)\\.ts$" },
      { pathNot: ["^platform/words/pairs\\.ts$"] },
    ),
    forbid(
      "screen-platform",
      "Runs in the browser",
      { path: "^platform/(ui|query)/", pathNot: tests },
      { pathNot: [...screen, npm] },
    ),
    forbid(
      "desk-in-browser",
      "Runs in the browser",
      { path: "^apps/(desk|field)/src/", pathNot: tests },
      { path: "^platform/", pathNot: screen },
    ),
    forbid(
      "listener-used",
      "A listener is used by apps alone",
      { path: "^(modules/([^/]+)|platform)/", pathNot: tests },
      {
        path: `^modules/(${listeners.join("|")})/`,
        pathNot: "^modules/$2/",
      },
    ),
    forbid(
      "test-in-product",
      "Test code is no part of the product",
      { pathNot: [tests] },
      { path: [tests, `${npm}(vitest|fast-check)/`] },
    ),
    forbid(
      "training-in-product",
      "Learning is done beforehand",
      { path: "^(modules|apps|platform)/", pathNot: ["/training/", tests] },
      { path: "/training/" },
    ),
    forbid("file-circle", "Files that need each other are one file, or one too many", {}, { circular: true }),
    forbid("unresolvable", "This import leads nowhere", {}, { couldNotResolve: true }),
  );
  return rules;
}

// Generated from the manifest: the "dependencies" of a module are its only way out.
function neighbours(name: string, from: string, { uses }: Manifests): LayerRule {
  const may = [
    "^modules/",
    ...(uses.get(name) ?? []).flatMap((one) => [`^modules/${one}/`, `^apps/${one}/`]),
  ].slice(1);
  return forbid(
    `neighbours-of-${name}`,
    `Declare the neighbour in the manifest of ${name}, or let ${name} listen`,
    { path: from, pathNot: tests },
    { path: "^(modules|apps)/", pathNot: [from, ...may] },
  );
}
