import { press, type Screen, staff } from "./screen.ts";

const head = "head.qin";
const admin = "admin.ye";

const page = (
  name: string,
  username: string,
  path: string,
  ready: string,
  more: Partial<Screen> = {},
): Screen => ({
  name: `desk-${name}`,
  as: staff(username),
  at: () => `/desk${path}`,
  ready,
  ...more,
});
/** A list with lines, or with what it says when it has none. */
const listOf = (inside: string) => `${inside} li, ${inside} .ant-table-row, ${inside} .ant-empty`;

/** Handling together and what checks it: departments, panels, calls, the library, the legal check, clocks, audit. */
export const officeScreens: readonly Screen[] = [
  page("tasks", "clerk.cheng", "/tasks?view=all", listOf(".tasks-list")),
  page("departments", head, "/departments", listOf(".departments")),
  page("panels", head, "/panels", listOf(".panel-page")),
  page("callbacks", head, "/setup/callbacks?view=all", listOf(".callbacks")),
  page("library", "officer.chen", "/setup/library?category=02", ".guide-text"),
  page("library-write", "officer.chen", "/setup/library", ".guide", {
    reach: press(".library-bar .ant-btn-primary", ".act-panel"),
  }),
  page("templates", "officer.chen", "/setup/agreement-templates?category=02", ".template"),
  page("template-write", "officer.chen", "/setup/agreement-templates", ".template", {
    reach: press(".templates-bar .ant-btn-primary", ".act-panel"),
  }),
  page("meetings", "officer.chen", "/meetings", "main h1"),
  page("daily-reports", "officer.chen", "/room?tab=feed", "main h1"),
  page("rooms", "officer.chen", "/setup/rooms", "main h1"),
  page("legal-checks", "legal.baiyuzhen", "/setup/legal-checks", listOf(".legal-checks")),
  page("clocks", admin, "/setup/clocks", ".clocks-line"),
  page("audit", admin, "/setup/audit", listOf("main")),
  page("requests", head, "/setup/requests", listOf("main")),
  page("keeping", admin, "/setup/keeping", listOf("main")),
  page("policy", admin, "/setup/policy", listOf("main")),
];
