import { auditScreens } from "@maple/audit/web";
import { callbackScreens } from "@maple/callback/web";
import { gridScreens } from "@maple/grid/web";
import { identityScreens, useMe } from "@maple/identity/web";
import { legalScreens, legalTitle } from "@maple/legal/web";
import { libraryScreens, libraryTitle } from "@maple/library/web";
import { matterScreens } from "@maple/matter/web";
import { mediationScreens, templatesTitle } from "@maple/mediation/web";
import { peopleScreens } from "@maple/people/web";
import type { WordPair } from "@maple/platform/words/pairs";
import { privacyScreens } from "@maple/privacy/web";
import { setupScreens } from "@maple/setup/web";
import { roomsTitle, venueScreens } from "@maple/venue/web";
import { type ComponentType, lazy } from "react";

/** What a section is given: the address, so that its filters stay there and come back with the back button. */
export interface SectionProps {
  search: Readonly<Record<string, string>>;
}

/** A part of setting the county up; who lacks the ability does not see that it is there. */
export interface Section {
  key: string;
  ability: string;
  words: WordPair;
  screen: ComponentType<SectionProps>;
}

const section = (
  key: string,
  ability: string,
  words: WordPair,
  load: () => Promise<ComponentType<SectionProps>>,
): Section => ({
  key,
  ability,
  words,
  screen: lazy(() => load().then((screen) => ({ default: screen }))),
});

/** In the order in which a new county is set up. */
export const sections: readonly Section[] = [
  section("import", "setup.import", { zh: "导入", en: "Import" }, () =>
    setupScreens.imports().then((module) => module.ImportScreen),
  ),
  section("units", "unit.keep", { zh: "单位", en: "Units" }, () =>
    gridScreens.units().then((module) => module.UnitsScreen),
  ),
  section("grids", "grid.draw", { zh: "网格", en: "Grids" }, () =>
    gridScreens.drawings().then((module) => module.DrawingsScreen),
  ),
  section("people", "people.see", { zh: "人员与岗位", en: "People and posts" }, () =>
    peopleScreens.people().then((m) => m.PeopleScreen),
  ),
  section("staffing", "staffing.see", { zh: "编制与配备", en: "Staffing" }, () =>
    peopleScreens.staffing().then((m) => m.StaffingScreen),
  ),
  section("teams", "team.keep", { zh: "队伍与名册", en: "Teams" }, () =>
    peopleScreens.teams().then((m) => m.TeamsScreen),
  ),
  section("accounts", "account.keep", { zh: "账号", en: "Accounts" }, () =>
    identityScreens.accounts().then((module) => module.AccountsScreen),
  ),
  section("policy", "policy.see", { zh: "权限说明", en: "Who may" }, () =>
    matterScreens.policy().then((m) => m.PolicyScreen),
  ),
  section("clocks", "clock.keep", { zh: "期限", en: "Clocks" }, () =>
    matterScreens.clocks().then((m) => m.ClocksScreen),
  ),
  section("rules", "rule.keep", { zh: "本县规则", en: "Rules" }, () =>
    import("./rules-page.tsx").then((m) => m.RulesPage),
  ),
  section("requests", "privacy.answer", { zh: "个人信息请求", en: "Requests about data" }, () =>
    privacyScreens.requests().then((m) => m.RequestsScreen),
  ),
  section("legal-checks", "legal.check", legalTitle, () => legalScreens.checks().then((m) => m.ChecksScreen)),
  section("rooms", "venue.see", roomsTitle, () => venueScreens.rooms().then((m) => m.RoomsScreen)),
  section("library", "library.write", libraryTitle, () =>
    libraryScreens.library().then((m) => m.LibraryScreen),
  ),
  section("agreement-templates", "library.write", templatesTitle, () =>
    mediationScreens.templates().then((m) => m.TemplatesScreen),
  ),
  section("callbacks", "callback.make", { zh: "抽查回访", en: "Call-backs" }, () =>
    callbackScreens.list().then((m) => m.CallbacksScreen),
  ),
  section("keeping", "keeping.keep", { zh: "保存与遗忘", en: "Keeping" }, () =>
    privacyScreens.keeping().then((m) => m.KeepingScreen),
  ),
  section("audit", "audit.see", { zh: "审计", en: "Audit" }, () =>
    auditScreens.audit().then((m) => m.AuditScreen),
  ),
];

/** The sections that this person may open. */
export function useSections(): readonly Section[] {
  const { posts } = useMe();
  return sections.filter((one) => posts.some((post) => one.ability in post.may));
}
