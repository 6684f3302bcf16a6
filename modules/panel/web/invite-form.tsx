import { ActPanel, Field, momentOfField, RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useId, useState } from "react";
import type { Candidate, PanelView } from "../model/panel.ts";
import { panelReasons } from "../model/panel-reasons.ts";
import { type Part, partRules } from "../model/pattern.ts";
import { panelWords as words } from "./panel-words.ts";
import { useHours, usePanelTell } from "./use-panel.ts";

/** Two days from now, at noon of the county's clock: a usual time to answer. */
const usualAnswerBy = () => `${new Date(Date.now() + 56 * 3_600_000).toISOString().slice(0, 10)}T12:00`;

/** Who could take the seat, with what the rosters say of them, and by when they are to answer. */
export function InviteForm(props: { panel: PanelView; part: Part; replaces: string | null; done(): void }) {
  const { panel } = props;
  const { say, name } = useWords();
  const id = useId();
  const hoursOf = useHours();
  const telling = usePanelTell(panel.id, panel.matter);
  const [part, setPart] = useState(props.part);
  const [text, setText] = useState("");
  const [staff, setStaff] = useState<string | null>(null);
  const [until, setUntil] = useState(usualAnswerBy);
  const [fault, setFault] = useState(false);
  const found = useAsk<Candidate[]>(`/api/panels/${panel.id}/candidates`, { part, text });
  const choose = (next: string) => {
    setStaff(next);
    setFault(false);
  };
  const submit = async () => {
    const answerBy = momentOfField(until);
    setFault(staff === null || answerBy === null);
    if (staff === null || answerBy === null) return;
    const body = { staff, part, answerBy, replaces: props.replaces };
    if (await telling.send(`/api/panels/${panel.id}/invite`, body)) props.done();
  };
  return (
    <ActPanel
      title={say(props.replaces ? words.substitute : words.inviteTitle)}
      submit={say(words.invite)}
      fault={fault ? say(words.needInvite) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={props.done}
    >
      <div className="field-row">
        <Field id={`${id}-part`} label={say(words.seat)}>
          <Select
            id={`${id}-part`}
            className="wide"
            value={part}
            disabled={props.replaces !== null}
            onChange={(next) => {
              setPart(next);
              setStaff(null);
            }}
            options={panel.lines.map((line) => ({
              value: line.part,
              label: say(partRules[line.part].words),
            }))}
          />
        </Field>
        <Field id={`${id}-until`} label={say(words.answerUntil)}>
          <Input
            id={`${id}-until`}
            type="datetime-local"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </Field>
        <Field id={`${id}-text`} label={say(words.narrow)}>
          <Input
            id={`${id}-text`}
            maxLength={60}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
      </div>
      <RefusalNote refusal={found.error} />
      {found.data?.length === 0 && <p className="quiet">{say(words.noCandidates)}</p>}
      <fieldset className="field candidates">
        <legend>{say(words.who)}</legend>
        {(found.data ?? []).map((one) => (
          <label key={one.staff} className={one.barred ? "candidate barred" : "candidate"}>
            <input
              type="radio"
              name={`${id}-who`}
              checked={staff === one.staff}
              disabled={one.barred !== null}
              onChange={() => choose(one.staff)}
            />
            <span>
              <strong>{one.name}</strong> {name(one.role)}
              {one.unit && <span className="quiet"> · {name(one.unit)}</span>}
              <span className="quiet small">
                {" "}
                {say(words.running, { n: one.running })}
                {one.fits !== null && ` · ${say(one.fits ? words.fitsHours : words.fitsNot)}`}
                {[...one.skills, ...one.dialects].length > 0 &&
                  ` · ${[...one.skills, ...one.dialects].join(" ")}`}
                {one.hours.length > 0 && ` · ${hoursOf(one.hours)}`}
              </span>
              {one.barred && (
                <span className="warn small">
                  {" "}
                  {say(panelReasons[one.barred as keyof typeof panelReasons])}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </ActPanel>
  );
}
