import { matterStates } from "@maple/matter";
import type { Page } from "playwright-core";
import { press, type Screen, staff } from "./screen.ts";
import type { Stage } from "./stage.ts";
import { stories } from "./stories.ts";

const officer = "officer.chen";
const mediator = "mediator.gu";
const head = "head.qin";
const list = ".matter-line, .worklist .ant-empty";
const openMenu = press(".matter-acts .ant-btn:last-child", ".ant-dropdown-menu");

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
const matter = (
  name: string,
  username: string,
  key: keyof Stage["matters"],
  more: Partial<Screen> & { tab?: "mediation" } = {},
): Screen => {
  const { tab, ...rest } = more;
  return {
    name: `desk-${name}`,
    as: staff(username),
    at: (stage) => `/desk/matters/${stage.matters[key]}${tab ? `?tab=${tab}` : ""}`,
    ready: tab ? ".mediation, .matter-mediation .act-panel" : ".matter-aside",
    ...rest,
  };
};
/** Opens the form of an act, from the menu or by its own button. */
const form = (act: string) => async (at: Page) => {
  const own = at.locator(`.matter-acts > [data-act="${act}"]`);
  if (!(await own.isVisible())) {
    await openMenu(at);
    await at.locator(`.ant-dropdown-menu [data-act="${act}"]`).click();
  } else await own.click();
  await at.locator(".act-panel").waitFor();
};
const step = (name: string) => press(`[data-step="${name}"]`, ".act-panel");

/** The desk of each member of staff: lists, matters, forms, register, figures, account. */
export const deskScreens: readonly Screen[] = [
  { name: "desk-sign-in", as: { guest: true }, at: () => "/desk/", ready: ".sign-in-card" },
  page("worklist-officer", officer, "/", list),
  page("worklist-mediator", mediator, "/", list),
  page("worklist-head", head, "/?view=overdue&sort=due", list),
  page("worklist-filtered", officer, `/?view=all&state=${matterStates.slice(1, 3).join(",")}`, list),
  page("worklist-none", officer, "/?view=all&search=月球", list),
  page("worklist-empty", "mediator.tan", "/?view=today", list),
  {
    name: "desk-worklist-grid-worker",
    as: { staff: "grid worker" },
    at: () => "/desk/",
    ready: list,
  },
  matter("matter-reported", officer, "reported"),
  matter("matter-accepted", officer, "accepted"),
  matter("matter-talking", officer, "talking"),
  matter("matter-in-force", mediator, "inForce"),
  matter("matter-settled", officer, "settled"),
  matter("matter-verified", officer, "verified"),
  matter("matter-ended", head, "ended"),
  matter("matter-menu", officer, "accepted", { reach: openMenu, windowOnly: true }),
  matter("form-assign-holder", officer, "accepted", { reach: form("assign-holder") }),
  matter("form-assign-to-grid", officer, "reported", { reach: form("assign-to-grid") }),
  matter("form-grade", officer, "accepted", { reach: form("grade") }),
  matter("form-categorise", officer, "accepted", { reach: form("categorise") }),
  matter("form-settle", officer, "accepted", { reach: form("settle") }),
  matter("form-decline", officer, "reported", { reach: form("decline") }),
  matter("form-reopen", officer, "settled", { reach: form("reopen") }),
  matter("mediation-begin", officer, "accepted", { tab: "mediation" }),
  matter("mediation-begun", mediator, "begun", { tab: "mediation" }),
  matter("mediation-watched", officer, "talking", { tab: "mediation" }),
  matter("mediation-talking", mediator, "talking", { tab: "mediation" }),
  matter("mediation-record", mediator, "talking", { tab: "mediation", reach: step("record-session") }),
  matter("mediation-unplanned", mediator, "draft", {
    tab: "mediation",
    reach: async (at: Page) => {
      await at.getByRole("button", { name: /没有预约|not arranged/ }).click();
      await at.locator(".act-panel").waitFor();
    },
  }),
  {
    name: "field-session",
    as: staff(mediator),
    at: (stage) => `/field/session/${stage.matters.talking}/${stage.toCome}`,
    ready: ".along-sheet",
    reach: async (at: Page) => {
      await at
        .getByRole("button", { name: /^(现在|Now) ?[（(]/ })
        .first()
        .click();
      await at.locator("input[type=radio]").last().check();
      await at.locator("button[type=submit]").click();
      await at.locator(".along-fault").waitFor();
    },
  },
  { name: "field-list", as: staff(mediator), at: () => "/field/", ready: ".along-wait" },
  matter("mediation-agreement", mediator, "draft", { tab: "mediation", reach: step("draft-agreement") }),
  matter("mediation-draft", mediator, "draft", { tab: "mediation" }),
  matter("mediation-offered", mediator, "offered", { tab: "mediation" }),
  matter("mediation-sign", mediator, "offered", {
    tab: "mediation",
    reach: press(".signatures .ant-btn", ".act-panel"),
  }),
  matter("mediation-in-force", mediator, "inForce", { tab: "mediation" }),
  matter("mediation-perform", mediator, "inForce", {
    tab: "mediation",
    reach: press(".obligation .ant-btn", ".act-panel"),
  }),
  matter("talk", mediator, "talking", { tab: "mediation", ready: ".talk" }),
  matter("time", mediator, "draft", { tab: "mediation", ready: ".time-part" }),
  page("matter-missing", officer, "/matters/00000000-0000-7000-8000-000000000000", ".matter-missing"),
  page("new", officer, "/new", ".new-matter"),
  page("new-filled", officer, "/new", ".new-matter", {
    reach: async (at) => {
      await at.locator("textarea").first().fill(stories.leak.story);
      await at.locator(".suggestion").waitFor();
    },
  }),
  page("new-danger", officer, "/new", ".new-matter", {
    reach: async (at) => {
      await at.locator("textarea").first().fill("邻居拿着菜刀在楼道里砍门，还说要杀人，我们不敢出门。");
      await at.locator(".danger").waitFor();
    },
  }),
  page("new-fault", officer, "/new", ".new-matter", { reach: press('[type="submit"]', ".fault-summary") }),
  page("register", head, "/register", ".register-table .ant-table-row"),
  page("register-empty", head, "/register?from=2019-01-01&until=2019-01-02", ".register-table .ant-empty"),
  page("figures", head, "/figures", ".tile"),
  page("figures-administrator", "admin.ye", "/figures", ".tile"),
  page("figures-list", head, "/figures", ".tile", {
    reach: press(".tile-value", ".tile.open ~ *, .figure-list"),
  }),
  page("months", head, "/figures/months", ".month-table"),
  page("numbers", head, "/figures/numbers", ".number-table"),
  page("figures-table", head, "/figures?show=table", ".tile"),
  page("room", "dispatcher.kong", "/room", ".room-line"),
  page("room-triage", "dispatcher.kong", "/room", ".room-line", {
    reach: press("a.room-line", ".room-side"),
  }),
  page("room-clocks", "commander.lei", "/room?tab=clocks&hours=168", ".room-page .ant-table-row"),
  page("room-files", "filing.yan", "/room?tab=files", ".room-line"),
  page("room-unowned", head, "/room?tab=unowned", ".room-how"),
  page("case-team", "case.wu", "/room", ".room-line", { reach: press("a.room-line", ".room-side") }),
  page("import", "admin.ye", "/setup/import", ".setup-grids .ant-empty"),
  page("units", "admin.ye", "/setup/units", ".setup-list .ant-table-row"),
  page("unit-change", "admin.ye", "/setup/units?find=霜叶里社区", ".setup-list .ant-table-row", {
    reach: async (at) => {
      await at.locator(".row-link", { hasText: /^(霜叶里社区|Shuangyeli Community)$/ }).click();
      await at.locator(".unit-page .act-row button").nth(1).click();
      await at.locator(".unit-page .act-panel").waitFor();
    },
  }),
  page("grids", "admin.ye", "/setup/grids", ".setup-grids .ant-table-row"),
  page("drawing", "admin.ye", "/setup/grids", ".setup-grids .ant-table-row", {
    reach: async (at) => {
      await at.locator(".setup-grids .ant-btn-primary").click();
      await at.locator(".border-map-over").waitFor();
      const box = (await at.locator(".border-map").boundingBox())!;
      await at.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.45);
      await at.locator(".grid-facts").waitFor();
      await at.locator(".tool-bar .ant-segmented-item").nth(1).click();
      await at.locator(".handle").first().waitFor();
    },
  }),
  page("people", "admin.ye", "/setup/people", ".keep-table .ant-table-row"),
  page("person", "admin.ye", "/setup/people?name=陈守安", ".keep-table .ant-table-row", {
    reach: press("a.row-name", ".keep-line"),
  }),
  page("staffing", head, "/setup/staffing", ".keep-tiles"),
  page("staffing-unit", "admin.ye", "/setup/staffing?gaps=1", ".keep-tiles", {
    reach: press("a.row-name", ".line-coverage"),
  }),
  page("teams", officer, "/setup/teams", ".keep-table .ant-table-row"),
  page("team", "admin.ye", "/setup/teams?kind=village-sages", ".keep-table .ant-table-row", {
    reach: press("a.row-name", ".roster"),
  }),
  page("account", officer, "/account", ".ant-table-row"),
  page("accounts", "admin.ye", "/setup/accounts", ".account-table .ant-table-row"),
  page("accounts-none", "admin.ye", "/setup/accounts?find=月球", ".account-table .ant-empty"),
  page("accounts-make", "admin.ye", "/setup/accounts", ".account-table .ant-table-row", {
    reach: press(".accounts .page-head .ant-btn-primary", ".account-panel"),
  }),
  {
    name: "desk-set-password",
    as: { guest: true },
    at: () => "/desk/set-password#990101.aaaaaaaaaaaaaaaaaaaaaaaa",
    ready: ".sign-in-card form",
  },
  page("palette", officer, "/", list, {
    windowOnly: true,
    reach: async (at) => {
      await at.keyboard.press("Control+k");
      await at.locator(".palette-input").waitFor();
    },
  }),
  page("palette-found", officer, "/", list, {
    windowOnly: true,
    reach: async (at) => {
      await at.keyboard.press("Control+k");
      await at.locator(".palette-input").fill("漏水");
      await at.locator(".palette-line").nth(1).waitFor();
    },
  }),
  page("nowhere", officer, "/nowhere", "main"),
];
