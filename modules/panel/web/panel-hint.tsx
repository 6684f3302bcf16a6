import { useAsk, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { type CallingReason, callingWords } from "../model/calling.ts";
import type { PanelsOfMatter } from "../model/panel.ts";
import { panelWords as words } from "./panel-words.ts";
import "./panel.css";

/** What speaks for calling a panel, in words; each with its count. */
export function Because({ data }: { data: PanelsOfMatter }) {
  const { say, name, lang } = useWords();
  const join = lang === "zh" ? "；" : "; ";
  return (
    <>
      {data.because
        .filter((one) => one.key !== "departments" || data.departments.length === 0)
        .map((one) => say(callingWords[one.key as CallingReason], one.n === null ? {} : { n: one.n }))
        .join(join)}
      {data.departments.length > 0 &&
        `${join}${say(words.departments, {
          names: data.departments.map((one) => name(one)).join(lang === "zh" ? "、" : ", "),
        })}`}
    </>
  );
}

/** The suggestion as it stands beside the matter's own acts; nothing where nothing speaks for a panel. */
export function PanelHint({ matter, open }: { matter: string; open(): void }) {
  const { say } = useWords();
  const asked = useAsk<PanelsOfMatter>(`/api/matters/${matter}/panels`);
  if (!asked.data || asked.data.because.length === 0 || asked.data.mayCall !== null) return null;
  return (
    <aside className="panel-hint" aria-label={say(words.suggest)}>
      <p>
        <strong>{say(words.suggest)}</strong> <Because data={asked.data} />
      </p>
      <Button size="small" onClick={open}>
        {say(words.call)}
      </Button>
    </aside>
  );
}
