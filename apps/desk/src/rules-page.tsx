import { callbackScreens } from "@maple/callback/web";
import { evaluationScreens } from "@maple/evaluation/web";
import { handlingScreens } from "@maple/handling/web";
import { panelScreens } from "@maple/panel/web";
import { useGo, useWords } from "@maple/platform/query";
import { teamworkScreens } from "@maple/teamwork/web";
import { Segmented, Skeleton } from "antd";
import { type ComponentType, lazy, Suspense } from "react";
import { rulesPageWords as words } from "./rules-page-words.ts";

const tabs = ["ladder", "routing", "panels", "callbacks", "problems", "months"] as const;
type Tab = (typeof tabs)[number];

const page = (load: () => Promise<ComponentType>) =>
  lazy(() => load().then((screen) => ({ default: screen })));

const screens: Record<Tab, ComponentType> = {
  ladder: page(() => handlingScreens.ladder().then((m) => m.LadderSection)),
  routing: page(() => handlingScreens.routing().then((m) => m.RoutingSection)),
  panels: page(() => panelScreens.rules().then((m) => m.PanelRulesSection)),
  callbacks: page(() => callbackScreens.share().then((m) => m.ShareSection)),
  problems: page(() => teamworkScreens.problemDays().then((m) => m.ProblemDaysSection)),
  months: page(() => evaluationScreens.monthRule().then((m) => m.MonthRuleSection)),
};

/** The rules that a county decides for itself, each with its versions; which one is open stands in the address. */
export function RulesPage({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const go = useGo();
  const tab: Tab = tabs.find((one) => one === search.rule) ?? "ladder";
  const Screen = screens[tab];
  return (
    <div className="rules-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="quiet">{say(words.hint)}</span>
      </div>
      <Segmented<Tab>
        value={tab}
        onChange={(next) => go.to("/setup/rules", next === "ladder" ? {} : { rule: next })}
        options={tabs.map((value) => ({ value, label: say(words[value]) }))}
      />
      <Suspense fallback={<Skeleton active />}>
        <Screen />
      </Suspense>
    </div>
  );
}
