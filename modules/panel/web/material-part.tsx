import type { MatterView } from "@maple/matter";
import { Ago } from "@maple/matter/web";
import { ActPanel, Field, useAsk, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input } from "antd";
import { useId, useState } from "react";
import type { PanelView } from "../model/panel.ts";
import { panelWords as words } from "./panel-words.ts";
import { can, usePanelTell } from "./use-panel.ts";

/** What the caller put before the panel: the summary, and copies of chosen files. */
export function MaterialPart({ panel }: { panel: PanelView }) {
  const { say } = useWords();
  const [putting, setPutting] = useState(false);
  const briefs = panel.words.filter((word) => word.kind === "brief");
  return (
    <section className="block">
      <h2>{say(words.material)}</h2>
      {briefs.length === 0 && panel.papers.length === 0 && <p className="quiet">{say(words.noMaterial)}</p>}
      {briefs.map((brief) => (
        <div key={brief.id} className="panel-word">
          <p className="quiet small">
            {brief.by} · <Ago at={brief.at} />
          </p>
          <p className="note-text">{brief.text}</p>
        </div>
      ))}
      {panel.papers.length > 0 && (
        <ul className="plain-list">
          {panel.papers.map((paper) => (
            <li key={paper.id}>
              <a href={`/api/panels/${panel.id}/files/${paper.id}`} target="_blank" rel="noreferrer">
                {paper.name}
              </a>{" "}
              <span className="quiet small">{Math.max(1, Math.round(paper.bytes / 1024))} KB</span>
            </li>
          ))}
        </ul>
      )}
      {can(panel, "put-before") && !putting && (
        <p>
          <Button onClick={() => setPutting(true)}>{say(words.putBefore)}</Button>
        </p>
      )}
      {putting && <PutForm panel={panel} done={() => setPutting(false)} />}
    </section>
  );
}

/** Compartments whose files may be passed on; what one side said in confidence may not. */
const mayPassOn: readonly string[] = ["joint", "staff", "reporter", "public"];

function PutForm({ panel, done }: { panel: PanelView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = usePanelTell(panel.id, panel.matter);
  const matter = useAsk<MatterView>(panel.matter && `/api/matters/${panel.matter}`);
  const [brief, setBrief] = useState("");
  const [files, setFiles] = useState<string[]>([]);
  const [fault, setFault] = useState(false);
  const open = (matter.data?.files ?? []).filter((file) => mayPassOn.includes(file.compartment));
  const submit = async () => {
    const missing = brief.trim().length < 2 && files.length === 0;
    setFault(missing);
    if (missing) return;
    if (await telling.send(`/api/panels/${panel.id}/put-before`, { brief, files })) done();
  };
  return (
    <ActPanel
      title={say(words.putBefore)}
      hint={say(words.briefHint)}
      submit={say(words.putBefore)}
      fault={fault ? say(words.needWords) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Field id={`${id}-brief`} label={say(words.brief)}>
        <Input.TextArea
          id={`${id}-brief`}
          autoSize={{ minRows: 4, maxRows: 18 }}
          maxLength={20_000}
          value={brief}
          onChange={(event) => setBrief(event.target.value)}
        />
      </Field>
      <fieldset className="field">
        <legend>{say(words.files)}</legend>
        {open.length === 0 ? (
          <p className="quiet">{say(words.noFiles)}</p>
        ) : (
          <Checkbox.Group
            className="panel-choices"
            value={files}
            onChange={(chosen) => setFiles(chosen as string[])}
            options={open.map((file) => ({ value: file.id, label: file.name }))}
          />
        )}
      </fieldset>
    </ActPanel>
  );
}
