import { identityScreens } from "@maple/identity/web";
import { matterScreens, readListSearch, writeListSearch } from "@maple/matter/web";
import { notificationScreens } from "@maple/notification/web";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import { BrokenPage, MissingPage } from "./other-pages.tsx";
import { Shell } from "./shell.tsx";

type Raw = Record<string, unknown>;

const root = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: BrokenPage,
});

/** The list and the matter beside it share one address: the list's filters stay when a matter is opened. */
const work = createRoute({
  getParentRoute: () => root,
  id: "work",
  validateSearch: (raw: Raw): Record<string, string> => ({
    ...writeListSearch(readListSearch(raw)),
    ...(raw.tab === "mediation" || raw.tab === "panel" ? { tab: raw.tab } : {}),
  }),
  component: lazyRouteComponent(() => import("./work-page.tsx"), "WorkPage"),
});
const list = createRoute({ getParentRoute: () => work, path: "/", component: Outlet });
const matter = createRoute({ getParentRoute: () => work, path: "/matters/$matter", component: Outlet });

const newMatter = createRoute({
  getParentRoute: () => root,
  path: "/new",
  component: lazyRouteComponent(matterScreens.newMatter, "NewMatterScreen"),
});
const plain = (raw: Raw): Record<string, string> =>
  Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) =>
      typeof value === "string" && value !== "" ? [[key, value]] : [],
    ),
  );
const register = createRoute({
  getParentRoute: () => root,
  path: "/register",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
});
const figures = createRoute({
  getParentRoute: () => root,
  path: "/figures",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./figures-page.tsx"), "FiguresPage"),
});
const months = createRoute({
  getParentRoute: () => root,
  path: "/figures/months",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./month-pages.tsx"), "MonthPage"),
});
const numbers = createRoute({
  getParentRoute: () => root,
  path: "/figures/numbers",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./month-pages.tsx"), "NumbersPage"),
});
const tasks = createRoute({
  getParentRoute: () => root,
  path: "/tasks",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./tasks-page.tsx"), "TasksPage"),
});
const task = createRoute({
  getParentRoute: () => root,
  path: "/tasks/$task",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./tasks-page.tsx"), "TasksPage"),
});
const departments = createRoute({
  getParentRoute: () => root,
  path: "/departments",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./departments-page.tsx"), "DepartmentsPage"),
});
const room = createRoute({
  getParentRoute: () => root,
  path: "/room",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./room-page.tsx"), "RoomPage"),
});
const notices = createRoute({
  getParentRoute: () => root,
  path: "/notices",
  component: lazyRouteComponent(notificationScreens.notices, "NoticesScreen"),
});
const panels = createRoute({
  getParentRoute: () => root,
  path: "/panels",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./panels-page.tsx"), "PanelsPage"),
});
const meetings = createRoute({
  getParentRoute: () => root,
  path: "/meetings",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./meetings-page.tsx"), "MeetingsPage"),
});
const custody = createRoute({
  getParentRoute: () => root,
  path: "/custody/$matter",
  component: lazyRouteComponent(() => import("./custody-page.tsx"), "CustodyPage"),
});
const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(identityScreens.sessions, "SessionsScreen"),
});
const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./setup-page.tsx"), "SetupPage"),
});
const setupSection = createRoute({
  getParentRoute: () => root,
  path: "/setup/$section",
  validateSearch: plain,
  component: lazyRouteComponent(() => import("./setup-page.tsx"), "SetupPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    work.addChildren([list, matter]),
    newMatter,
    register,
    figures,
    months,
    numbers,
    tasks,
    task,
    departments,
    room,
    notices,
    panels,
    meetings,
    custody,
    account,
    setup,
    setupSection,
  ]),
  basepath: "/desk",
  defaultPreload: false,
  // Plain words in the address: `state=reported,accepted`, no JSON.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(
      Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
    ).toString();
    return text === "" ? "" : `?${text}`;
  },
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
