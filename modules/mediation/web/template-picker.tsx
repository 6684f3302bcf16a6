import type { MatterView } from "@maple/matter";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Button, Select } from "antd";
import { useId, useState } from "react";
import type { AgreementKind } from "../model/agreement-kind.ts";
import { type TemplateView, templateUseWords } from "../model/template.ts";
import { fitOf } from "../rules/template.ts";
import { templateWords as words } from "./template-words.ts";
import "./templates.css";

/** Chooses the template that a draft starts from: what fits the matter first. Its lines can be taken out again. */
export function TemplatePicker(props: {
  matter: MatterView;
  kind: AgreementKind;
  started: { template: string; version: number } | null;
  put(template: TemplateView): void;
  undo: (() => void) | null;
}) {
  const { matter, kind, started, put, undo } = props;
  const { say, name } = useWords();
  const id = useId();
  const asked = useAsk<{ templates: TemplateView[] }>(`/api/matters/${matter.id}/agreement-templates`);
  const [chosen, setChosen] = useState<string | null>(started?.template ?? null);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  const all = asked.data?.templates ?? [];
  // What is for the time being stands first where such an agreement is written.
  const wanted = kind === "interim" ? "interim" : "final";
  const sorted = [...all].sort((a, b) => Number(b.use === wanted) - Number(a.use === wanted));
  const isNear = (one: TemplateView) => fitOf(one, matter) !== "other";
  const option = (one: TemplateView) => ({
    value: one.template,
    label: `${name(one.name)} · ${say(one.own ? words.own : words.basic)}${
      one.use === "interim" ? ` · ${say(templateUseWords.interim)}` : ""
    }`,
  });
  const picked = all.find((one) => one.template === chosen) ?? null;
  return (
    <div className="template-picker">
      <label htmlFor={`${id}-template`}>{say(words.start)}</label>
      <div className="template-picker-row">
        <Select
          id={`${id}-template`}
          showSearch={{ optionFilterProp: "label" }}
          placeholder={say(words.choose)}
          loading={asked.isPending}
          value={chosen}
          onChange={setChosen}
          options={[
            { label: say(words.forThis), options: sorted.filter(isNear).map(option) },
            { label: say(words.forOther), options: sorted.filter((one) => !isNear(one)).map(option) },
          ]}
        />
        <Button disabled={picked === null} onClick={() => picked && put(picked)}>
          {say(words.put)}
        </Button>
        {undo && <Button onClick={undo}>{say(words.undo)}</Button>}
      </div>
      {picked && (
        <p className="quiet small">
          {name(picked.fits)} {name(picked.law)}{" "}
          {say(words.sourceOf, { source: name(picked.source), date: picked.sourceDate })}
        </p>
      )}
    </div>
  );
}
